import { version } from "../../package.json";

/** The version of this app, as a milestone notes it. */
export const appVersion: string = version;
