const words = {
  en: 'a an the of to in on at by for from with and or as is are was were be been it its that this these those he she they his her their has have had not but',
  uk: 'і й та в у на з зі із до від за що як це цей ця ці він вона воно вони його її їх є був була було були не але або чи про для по',
  ru: 'и в во на с со из к ко от за что как это этот эта эти он она оно они его её ее их есть был была было были не но или для по о об у',
} as const;

/** Words that stand in nearly every text, so that finding them finds nothing. */
export const stopWords: ReadonlySet<string> = new Set(
  Object.values(words).flatMap((line) => line.split(' ')),
);
