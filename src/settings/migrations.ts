type Fields = Readonly<Record<string, unknown>>;

/** migrations[n] turns the fields of version n + 1 into those of version n + 2. */
const migrations: readonly ((fields: Fields) => Fields)[] = [];

/** Version of the stored form. */
export const currentVersion = migrations.length + 1;

/**
 * Brings stored fields of any earlier version to the current one. Fields of a later version (another profile
 * already runs a newer Wirelight) pass unchanged: what is known of them is read, the rest ignored.
 */
export function migrate(version: number, fields: Fields): Fields {
  return migrations.slice(Math.max(0, version - 1)).reduce((older, step) => step(older), fields);
}
