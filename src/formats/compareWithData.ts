/** Whether a file looks as its data make it look: the report is made again of the data, and the two files are compared. */
import { differencesOf, type LookCheck, type NotCompared } from "../domain/milestone/lookCheck.ts";
import type { Glyph } from "../domain/report/signDrawer.ts";
import type { Making } from "../parse/making.ts";
import type { OpenedFile } from "./carried/readCarried.ts";
import { readLook } from "./readLook.ts";

/** Makes the report of the milestone again, as its file was made; `held`: with these pictures instead of those that the device draws. */
export type Remake = (file: OpenedFile, making: Making, held?: readonly Glyph[]) => Promise<Uint8Array>;

interface Means {
	remake: Remake;
	/** Of the app that makes the report again. */
	appVersion: string;
	look?: typeof readLook;
}

/** Only the same bytes are the same look; where they differ, what differs is listed as far as it can be. */
export async function compareWithData(
	file: OpenedFile,
	bytes: Uint8Array,
	{ remake, appVersion, look = readLook }: Means,
): Promise<LookCheck> {
	const { format, sealed, making } = file;
	if (format === "json") return notCompared({ why: "dataAlone" });
	if (sealed.formatVersion === 1) return notCompared({ why: "version1" });
	if (!making) return notCompared({ why: sealed.made === null ? "noMaking" : "strangeMaking" });
	if (making.format !== format) return notCompared({ why: "otherFormat" });
	const made = await remake(file, making).catch(() => null);
	if (made && sameBytes(made, bytes)) return { kind: "identical" };
	if (made && format === "markdown" && sameBytes(made, withoutReturns(bytes))) return { kind: "lineEnds" };
	if (making.appVersion !== appVersion) return notCompared({ why: "otherVersion", madeBy: making.appVersion });
	if (!made) return notCompared({ why: "notRemade" });
	if (await isDrawnElsewhere(file, making, bytes, remake)) return { kind: "drawnElsewhere" };
	return { kind: "changed", differences: differencesOf(await look(made, format), await look(bytes, format)) };
}

/** Whether it is byte by byte what its data make with the pictures of signs that it holds itself. */
async function isDrawnElsewhere(file: OpenedFile, making: Making, bytes: Uint8Array, remake: Remake): Promise<boolean> {
	if (making.format !== "pdf" || !making.drawn) return false;
	const { heldPictures } = await import("./pdf/read/heldPictures.ts");
	const held = heldPictures(bytes);
	const made = held && (await remake(file, making, held).catch(() => null));
	return made !== null && sameBytes(made, bytes);
}

const notCompared = (why: NotCompared): LookCheck => ({ kind: "notCompared", ...why });

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

const [carriageReturn, lineFeed] = [13, 10];

/** Lines that end as they do on Windows end with a line feed alone. */
const withoutReturns = (bytes: Uint8Array): Uint8Array =>
	bytes.filter((byte, at) => byte !== carriageReturn || bytes[at + 1] !== lineFeed);
