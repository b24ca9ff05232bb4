export { readText, type TextReading } from './plain-text/read-text.ts';
export { type PageReading, readPage } from './read-page.ts';
