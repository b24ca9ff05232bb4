import { render } from 'preact';
import { browser } from '../../browser/index.ts';

const root = document.getElementById('app');
if (root !== null) render(<h1>{browser.runtime.getManifest().name}</h1>, root);
