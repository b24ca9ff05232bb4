/**
 * Given names that are surnames or words as well, so that speakers are not known by them (`speakers/given-names.ts` has the others). Before a place's name they make it a surname.
 */
export const MORE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  `
blake cameron clare clark curtis dale dawn dean dick don duncan frankie gordon graham grant harvey howard irving jay laurie
lee lewis lindsay mitchell morgan ray rob stanley stewart sue wade
`.split(/\s+/u),
);
