/** What of others the build carries, with the texts of their licences: made from the lock file and the installed packages. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface LockEntry {
	version?: string;
	license?: string;
	dev?: boolean;
	devOptional?: boolean;
	optional?: boolean;
}

/** A package with the place it is installed at. */
interface Carried {
	name: string;
	version: string;
	license: string;
	place: string;
}

/** Needed to build only, yet carried along: the font of the PDF, and what the service worker is made of. */
const carriedFromTools = [
	"@expo-google-fonts/noto-sans",
	"workbox-core",
	"workbox-precaching",
	"workbox-routing",
	"workbox-strategies",
];

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = "node_modules/";
const nameOf = (place: string) => place.slice(place.lastIndexOf(folder) + folder.length);

/** Optional packages are none of it: empty ones stand in for them. */
const isNeeded = ({ dev, devOptional, optional }: LockEntry) => !dev && !devOptional && !optional;

/** Every package of the lock file that the built app may hold code of, by name. */
export function carriedPackages(): Carried[] {
	const lock: { packages: Record<string, LockEntry> } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
	return Object.entries(lock.packages)
		.filter(([place, entry]) => place !== "" && (isNeeded(entry) || carriedFromTools.includes(nameOf(place))))
		.map(([place, { version = "", license = "" }]) => ({ name: nameOf(place), version, license, place }))
		.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The texts that lie in a package itself. */
function licenceOf({ place, license }: Carried): string {
	const inside = join(root, place);
	const files = existsSync(inside) ? readdirSync(inside).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)) : [];
	const texts = files.toSorted().map((file) => readFileSync(join(inside, file), "utf8").replaceAll("\r\n", "\n").trim());
	return texts.length > 0 ? texts.join("\n\n") : `Licence: ${license}. The package holds no text of it.`;
}

const head = `Third-party notices

Plumbline carries the packages and the font named below. Each is under the licence that follows its name.
`;

/** The whole file. Packages with the same text share it. */
export function writeNotices(): string {
	const named = new Map<string, string[]>();
	for (const carried of carriedPackages()) {
		const text = licenceOf(carried);
		named.set(text, [...(named.get(text) ?? []), `${carried.name} ${carried.version} (${carried.license})`]);
	}
	const parts = [...named].map(([text, names]) => `${"=".repeat(80)}\n${names.join("\n")}\n\n${text}\n`);
	return [head, ...parts].join("\n");
}
