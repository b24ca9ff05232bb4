/** The part of citation-js that the tests use; the package has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    /** Reads BibTeX, RIS or CSL-JSON, as far as their plug-ins are imported. */
    constructor(text: string);
    /** CSL items. */
    readonly data: Record<string, unknown>[];
  }
}
