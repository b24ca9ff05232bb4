import { listenForOrders } from './orders.ts';
import { createReader } from './reader.ts';
import { claimReader } from './reader-here.ts';

if (claimReader()) listenForOrders(createReader(document, window));
