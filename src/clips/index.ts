export { listCategories, removeCategory, saveCategory, seedCategories } from './categories.ts';
export { dropDraft, readDraft, writeDraft } from './drafts.ts';
export { remove, removeAll, retag, update } from './editing.ts';
export { addToImport, beginImport, cancelImport, commitImport } from './importing.ts';
export { articleIdsOfPage, type SavingPage } from './saving/page.ts';
export { correct, save } from './saving/save.ts';
export { openStore, type Store } from './store/store.ts';
export { history, undo } from './undoing.ts';
