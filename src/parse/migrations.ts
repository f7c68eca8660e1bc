/** Changes that bring a saved review of an older format version to the next one. */

/** Takes the data of one version, still unparsed, to the next; must bear data that is wrong. */
export type Migration = (data: object) => object;

/** By position: the first takes version 1 to 2, so the numbers can have no gaps. None so far. */
export const migrations: Migration[] = [];

/** The data after every step from its version on, with the version it then has. */
export const migrate = (data: object, version: number, steps: Migration[]): object =>
	steps.slice(version - 1).reduce((former, step, index) => ({ ...step(former), formatVersion: version + index + 1 }), data);
