/** What a report is made by, as one number: two builds with another one may word or lay it out differently. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folders that decide what a report says, and the content it speaks of. */
const folders = ["src/charts", "src/domain", "src/formats", "src/i18n", "src/parse", "src/report", "src/seal", "content"];

/** The libraries that write it. */
const libraries = "package-lock.json";

const isSource = (file) => /\.(ts|json)$/.test(file) && !/\.test\.ts$|\/samples\//.test(file);

/** Eight hex digits. The same sources give the same, on any machine and with any line ends. */
export function hashReportSources(root = fileURLToPath(new URL("..", import.meta.url))) {
	const hash = createHash("sha256");
	const files = folders.flatMap((folder) => filesIn(root, folder)).filter(isSource);
	for (const file of [...files, libraries].toSorted()) {
		hash.update(`${file}\n`);
		hash.update(readFileSync(join(root, file), "latin1").replaceAll("\r\n", "\n"), "latin1");
	}
	return hash.digest("hex").slice(0, 8);
}

/** By their paths from the root, with slashes. */
function filesIn(root, folder) {
	if (!existsSync(join(root, folder))) throw new Error(`there is no ${folder}, which a report is made by`);
	return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		return entry.isDirectory() ? filesIn(root, path) : [path];
	});
}
