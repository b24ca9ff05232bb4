/** A report of our own, for pages that are put around it in tests. */
export const HEADLINE = 'Hafenrat beschließt neue Fährlinie nach Salzmoor';
export const BODY = [
  'Der Hafenrat von Nordbucht hat am Donnerstag nach zweijährigen Gesprächen mit den Eigentümern der Piere eine neue Fährlinie beschlossen.',
  '»Wir befördern die ersten Fahrgäste im Mai, und niemand zahlt mehr als für den Bus«, sagte die Vorsitzende des Rates, Tilda Marow.',
  'Zwei Schiffe sollen die Bucht alle vierzig Minuten überqueren, ein drittes wartet am Pier auf die Stunden, in denen viele zur Arbeit fahren.',
  'Die Linie kostet vier Millionen im Jahr, die Hälfte trägt die Region. Eine erste Abrechnung ist vor Ende des Sommers fällig.',
];
