/** Results of scanners: our findings, compared with what is expected of each report. */
import type { Finding } from "../../src/domain/evidence/finding.ts";
import { findingsOfScan } from "../../src/domain/evidence/scan.ts";
import type { Scan } from "../../src/domain/evidence/scanRow.ts";
import { readEvidence } from "../../src/parse/evidence/readEvidence.ts";
import type { CorpusFile } from "./cases.ts";
import { rules, verdictWords } from "./evidenceRules.ts";
import type { Reader } from "./reader.ts";

interface ExpectedFinding {
	resource: string | { subscription: string; resourceGroup: string; name: string };
	key: string;
	source: string;
	verdict: string;
	proof: string;
	caveat?: boolean;
	absent?: boolean;
	alsoAcceptable?: string[];
}

interface Expected {
	input: { kind: string };
	dayOfScan: string | null;
	findings: ExpectedFinding[];
	ignored: { pointer: string }[];
}

const ownKey = ({ resource, about, source }: Finding): string =>
	JSON.stringify([resource.id ?? `${resource.subscription}|${resource.resourceGroup}|${resource.name}`, about, source]);

const wantedKey = ({ resource, key, source }: ExpectedFinding): string => {
	const name = typeof resource === "string" ? resource : `${resource.subscription}|${resource.resourceGroup}|${resource.name}`;
	return JSON.stringify([name, key, source]);
};

function faultOf(wanted: ExpectedFinding, own: Finding | undefined): string[] {
	const key = wantedKey(wanted);
	if (!own) return [`${key}: no finding`];
	const verdict = verdictWords[own.verdict];
	const isOpen = verdict === "unknown" && (wanted.verdict === "implemented" || wanted.caveat === true);
	const isRight = verdict === wanted.verdict ? own.proof === wanted.proof : isOpen || wanted.alsoAcceptable?.includes(verdict);
	const isMarked = verdict !== wanted.verdict || (own.hasCaveat ?? false) === (wanted.caveat ?? false);
	if (isRight && isMarked) return [];
	return [
		`${key}: expected ${wanted.verdict} ${wanted.proof}, read ${verdict} ${own.proof}${own.hasCaveat ? " with caveat" : ""}`,
	];
}

/** Places as the expected files write them: `row 3` stands without its sheet. */
const isAt = (place: string, pointer: string): boolean => place === pointer || place.endsWith(`, ${pointer}`);

function compareScan(scan: Scan, format: string, expected: Expected): string[] {
	const { findings, day } = findingsOfScan(scan, rules);
	const own = new Map(findings.map((finding) => [ownKey(finding), finding]));
	const wanted = new Set(expected.findings.map(wantedKey));
	return [
		...(format === expected.input.kind ? [] : [`kind: expected ${expected.input.kind}, read ${format}`]),
		...(day === expected.dayOfScan ? [] : [`day: expected ${expected.dayOfScan}, read ${day}`]),
		...expected.findings.flatMap((one) => faultOf(one, own.get(wantedKey(one)))),
		...[...own.keys()].filter((key) => !wanted.has(key)).map((key) => `${key}: expected nothing`),
		...expected.ignored.flatMap(({ pointer }) =>
			findings.some(({ places }) => isAt(places[0] ?? "", pointer)) ? [`${pointer}: expected to give nothing`] : [],
		),
	];
}

const scanIn = ({ bytes, name }: CorpusFile) => {
	const read = readEvidence(bytes, name);
	return read.ok && read.value.kind === "scan" ? read.value : null;
};

export const scanReader: Reader = {
	formats: [],
	takes: (file) => scanIn(file) !== null,
	compare: (file, expectation) => {
		const read = scanIn(file);
		return read ? compareScan(read.scan, read.format, expectation as unknown as Expected) : ["no report"];
	},
	judge: (file) => {
		const read = scanIn(file);
		return { isAccepted: read !== null, items: read?.scan.rows.length ?? 0 };
	},
};
