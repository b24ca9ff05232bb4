import type { Span } from '../../model/index.ts';
import type { Doc } from '../doc.ts';
import type { Entity, Gender } from './entity.ts';
import type { NameIndex } from './name-index.ts';

/** Where a source stands and what its verb says of it. */
export interface Occasion {
  readonly source: Span;
  /** Gender that the verb shows: "заявила". */
  readonly gender?: Gender;
  /** True where the source is a subject, so that it stands in nominative. */
  readonly nominative: boolean;
  /** True inside another's quotation, where an office need not be the writer's: "the minister" of a deputy minister's critic. */
  readonly quoted: boolean;
}

/** How many speakers back a mention is looked for, and how many names. */
export const REACH = 80;

/** The speakers met so far, those spoken of last at the end. */
export class Memory {
  readonly doc: Doc;
  readonly index: NameIndex;
  /** In the order in which they were met. */
  readonly entities: Entity[] = [];
  private readonly order: Entity[] = [];

  constructor(doc: Doc, index: NameIndex) {
    this.doc = doc;
    this.index = index;
  }

  add(entity: Entity): Entity {
    this.entities.push(entity);
    this.touch(entity);
    return entity;
  }

  /** Makes the entity the one spoken of last. */
  touch(entity: Entity): void {
    const at = this.order.lastIndexOf(entity);
    if (at >= 0) this.order.splice(at, 1);
    this.order.push(entity);
  }

  /** Takes back the entity that was added last. */
  forgetNewest(): void {
    const newest = this.entities.pop();
    if (newest) this.order.splice(this.order.lastIndexOf(newest), 1);
  }

  /** The entity spoken of last that fits. */
  recent(fits: (entity: Entity) => boolean): Entity | undefined {
    const floor = Math.max(0, this.order.length - REACH);
    for (let i = this.order.length - 1; i >= floor; i--) {
      const entity = this.order[i];
      if (entity && fits(entity)) return entity;
    }
    return undefined;
  }
}
