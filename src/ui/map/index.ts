export { type MapCountry, WorldMap } from './world-map.tsx';
