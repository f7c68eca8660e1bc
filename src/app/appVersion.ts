import { version } from "../../package.json";

/**
 * The version of this app, as a milestone and its files note it, with the number of what it makes reports by: a file of another
 * build is not taken for a changed one.
 */
export const appVersion = `${version}+${import.meta.env.REPORT_SOURCES}`;

declare global {
	interface ImportMetaEnv {
		readonly REPORT_SOURCES: string;
	}
}
