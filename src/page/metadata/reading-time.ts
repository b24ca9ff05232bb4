/** "3 min read", "2 minute read", "5 хв читання", "Lesezeit: 4 Min.", "4 minutes de lecture", "読了時間：3分". */
const READING_TIME =
  /^\W{0,3}(?:(?:estimated )?read(?:ing)?(?: time)?|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|lesetid|læsetid|czas czytania|okuma süresi|час читання|время чтения|время на чтение|czytanie|読了時間|読む時間)?[\s:.~≈ca]*\d{1,3}\s*(?:-|–)?\s*(?:min|minutes?|minuten|minuty|minut|minutos?|minuti|minuter|minutter|хв|хвилини?|хвилин|мин|минуты?|минут|dk|dakika|分|분)(?:[.’']|\b|$)\s*(?:read(?:ing)?(?: time)?|lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|läsning|lesing|czytania|чтения|читання|на чтение|на читання|okuma)?\W{0,2}$/iu;

/** Whether a line says nothing but how long the article takes to read. */
export function isReadingTime(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length < 40 && /\p{L}|分|분/u.test(trimmed) && READING_TIME.test(trimmed);
}
