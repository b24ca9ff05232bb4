import { browser } from '../browser/index.ts';
import readerFile from '../content/reader.iife.ts?script&iife';

browser.runtime.onInstalled.addListener(() => {
  console.debug(readerFile);
});
