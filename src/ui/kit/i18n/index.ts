export * from './format.ts';
export * from './messages.ts';
