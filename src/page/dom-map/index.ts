export { createDomMap, type DomMap } from './dom-map.ts';
