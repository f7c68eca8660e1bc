/** `npm run audit`: the licences of all packages against a list, and known faults of those the app carries, where the registry answers. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Of what the build carries: permissive ones, whose texts stand in the notices. */
const carried = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Zlib"];
/** Of tools besides: they change nothing of what is built. */
const tools = [...carried, "MPL-2.0", "BlueOak-1.0.0", "Python-2.0", "CC-BY-4.0", "CC0-1.0", "OFL-1.1"];

/** "(A OR B)" is met by either, "A AND B" by both. */
function isAllowed(license, allowed) {
	const plain = license.replace(/^\((.*)\)$/, "$1");
	if (plain.includes(" AND ")) return plain.split(" AND ").every((part) => isAllowed(part, allowed));
	return plain.split(" OR ").some((part) => allowed.includes(part));
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const installed = Object.entries(packages).filter(([place]) => place !== "");
const refused = installed.filter(([, { license = "none", dev }]) => !isAllowed(license, dev ? tools : carried));
for (const [place, { license }] of refused) console.error(`licence not on the list: ${place} (${license})`);
console.log(`licences: ${installed.length} packages, ${refused.length} not on the list`);

/** Answers within this time, in milliseconds, or is taken as not there. */
const patience = 30_000;
const args = ["audit", "--omit=dev", "--json", "--fetch-retries=0"];
const audit = spawnSync("npm", args, { encoding: "utf8", timeout: patience, shell: process.platform === "win32" });

function vulnerabilitiesIn(text) {
	try {
		return JSON.parse(text).metadata?.vulnerabilities ?? null;
	} catch {
		return null;
	}
}

const found = vulnerabilitiesIn(audit.stdout ?? "");
if (found) console.log(`known faults of carried packages: ${found.total} (high ${found.high}, critical ${found.critical})`);
else console.log("known faults: NOT CHECKED, the registry did not answer to npm audit");
process.exit(refused.length > 0 || (found?.high ?? 0) + (found?.critical ?? 0) > 0 ? 1 : 0);
