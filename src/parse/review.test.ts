import { describe, expect, it } from "vitest";
import { exampleReview } from "../testing/exampleReview.ts";
import { replaced } from "../testing/replaced.ts";
import { migrate } from "./migrations.ts";
import { parseReview } from "./review.ts";
import reviewOfVersion1 from "./samples/review-1.json";
import reviewOfVersion2 from "./samples/review-2.json";

const newest = exampleReview().formatVersion;

const withValue = (path: (string | number)[], value: unknown) => replaced(exampleReview(), path, value);

const problemsOf = (data: unknown) => {
	const result = parseReview(data);
	return result.ok ? [] : result.problems;
};

describe("parseReview", () => {
	it("takes a review as it is, links of any kind as plain text", () => {
		expect(parseReview(exampleReview())).toEqual({ ok: true, value: exampleReview() });
	});

	it.each([null, 5, "review", [], {}, { id: "x" }])("knows what is not a review: %j", (data) => {
		expect(problemsOf(data)).toEqual([{ code: "notAReview", place: "", values: {} }]);
	});

	it.each([
		["missing field", ["workload", "owner"], undefined, "missing", "workload", { expected: "owner" }],
		["wrong kind", ["workload", "name"], 7, "wrongValue", "workload.name", { expected: '"…"', found: "7" }],
		[
			"unknown word",
			["workload", "criticality"],
			"huge",
			"wrongValue",
			"workload.criticality",
			{ expected: '("missionCritical" | "standard" | "experimental")', found: '"huge"' },
		],
		[
			"status",
			["set", "rec-watch-rel"],
			"done",
			"wrongValue",
			"set.rec-watch-rel",
			{ expected: '("inPlace" | "partial" | "missing" | "unknown" | "notApplicable")', found: '"done"' },
		],
		[
			"priority",
			["workload", "priorities", "security"],
			6,
			"wrongValue",
			"workload.priorities.security",
			{ expected: "(1 | 2 | 3 | 4 | 5)", found: "6" },
		],
		[
			"points",
			["decisions", "rel-zones", "points"],
			101,
			"wrongValue",
			"decisions.rel-zones.points",
			{ expected: "<=100", found: "101" },
		],
		[
			"half a point",
			["decisions", "rel-zones", "points"],
			1.5,
			"wrongValue",
			"decisions.rel-zones.points",
			{ expected: "1, 2, 3 …", found: "1.5" },
		],
		[
			"treatment",
			["decisions", "rel-zones", "treatment"],
			"ignore",
			"wrongValue",
			"decisions.rel-zones.treatment",
			{ expected: '("mitigate" | "accept" | "defer" | "transfer")', found: '"ignore"' },
		],
		[
			"kind of choice",
			["answers", "rel-zones", "choice"],
			{ kind: "yes" },
			"wrongValue",
			"answers.rel-zones.choice.kind",
			{ expected: '("option" | "selection" | "dontKnow" | "notApplicable")', found: '"yes"' },
		],
		[
			"a day that does not exist",
			["answers", "rel-zones", "due"],
			"2027-02-30",
			"notADay",
			"answers.rel-zones.due",
			{ found: '"2027-02-30"' },
		],
		["a day in words", ["answers", "rel-zones", "due"], "soon", "notADay", "answers.rel-zones.due", { found: '"soon"' }],
		["an instant", ["changedAt"], "2026-11-20", "notAnInstant", "changedAt", { found: '"2026-11-20"' }],
		[
			"a stamp of no day",
			["stamps"],
			{ "/label": "2026-99-99T00:00:00.000Z me" },
			"notAnInstant",
			"stamps./label",
			{ found: '"2026-99-99T00:00:00.000Z me"' },
		],
		[
			"an instant before the year 0",
			["createdAt"],
			"0000-01-01T00:00:00+14:00",
			"notAnInstant",
			"createdAt",
			{ found: '"0000-01-01T00:00:00+14:00"' },
		],
		[
			"a participant",
			["participants", 0, "role"],
			null,
			"wrongValue",
			"participants[0] (p1).role",
			{ expected: '"…"', found: "null" },
		],
		["a list for entries", ["answers"], [], "wrongValue", "answers", { expected: "{…}", found: "[…]" }],
		["an inherited name as id", ["id"], "constructor", "reservedName", "id", { found: '"constructor"' }],
		[
			"text over the limit",
			["workload", "name"],
			"x".repeat(100_001),
			"tooLong",
			"workload.name",
			{ limit: 100_000, found: 100_001 },
		],
		[
			"half a character",
			["answers", "rel-zones", "note"],
			"a\ud800b",
			"brokenText",
			"answers.rel-zones.note",
			{ found: '"a\\ud800b"' },
		],
		["no version", ["formatVersion"], "1", "wrongValue", "formatVersion", { expected: "1, 2, 3 …", found: '"1"' }],
		["version 0", ["formatVersion"], 0, "wrongValue", "formatVersion", { expected: "1, 2, 3 …", found: "0" }],
		["a newer version", ["formatVersion"], newest + 1, "tooNew", "formatVersion", { found: newest + 1, known: newest }],
	])("says where it is wrong: %s", (_name, path, value, code, place, values) => {
		expect(problemsOf(withValue(path, value))).toEqual([{ code, place, values }]);
	});

	it("tells no more than a hundred problems of one file", () => {
		const answers = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`item-${index}`, null]));
		expect(problemsOf(withValue(["answers"], answers))).toHaveLength(100);
	});

	it("drops unknown fields", () => {
		expect(parseReview(withValue(["workload", "colour"], "blue"))).toEqual({ ok: true, value: exampleReview() });
	});

	it("brings instants to UTC, so that they compare as texts", () => {
		const result = parseReview(withValue(["changedAt"], "2026-11-20T12:30:00+01:30"));
		expect(result.ok && result.value.changedAt).toBe("2026-11-20T11:00:00.000Z");
	});

	it("takes keys that every object has for what they are: text", () => {
		const text = JSON.stringify(exampleReview())
			.replace('"set":{', '"set":{"__proto__":"missing","toString":"partial",')
			.replace('"workload":{', '"workload":{"__proto__":{"polluted":true},')
			.replace('"answers":{', '"answers":{"__proto__":{"polluted":true},"constructor":{"polluted":true},');
		const result = parseReview(JSON.parse(text));
		expect(result.ok && Object.keys(result.value.set)).toEqual(["toString", "rec-watch-rel"]);
		expect(result.ok && Object.keys(result.value.answers)).toEqual(Object.keys(exampleReview().answers));
		expect(result.ok && "polluted" in result.value.workload).toBe(false);
		expect("polluted" in {}).toBe(false);
	});
});

describe("a review of format version 1", () => {
	it("opens with everything it said, and nothing said of what came later", () => {
		const parsed = parseReview(reviewOfVersion1);
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
		const { plumbline: _marker, formatVersion: _version, ...said } = reviewOfVersion1;
		expect(parsed.value).toMatchObject(said);
		expect(parsed.value).toMatchObject({
			formatVersion: newest,
			stamps: {},
			touched: {},
			archived: false,
			label: "",
			sheetOf: null,
			sheets: [],
		});
		const answers = Object.values(parsed.value.answers);
		expect(answers.length).toBeGreaterThan(20);
		expect(
			answers.every(({ confidence, flagged, evidenceSeen }) => confidence === null && !flagged && evidenceSeen.length === 0),
		).toBe(true);
	});

	it.each([["answers"], ["decisions"], ["participants"]])("says where it is wrong as one of today does: %s", (part) => {
		expect(problemsOf({ ...reviewOfVersion1, [part]: 7 })[0]?.place).toBe(part);
	});
});

describe("a review of format version 2", () => {
	it("opens with everything it said; nobody is known to have changed a part", () => {
		const parsed = parseReview(reviewOfVersion2);
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
		const { plumbline: _marker, formatVersion: _version, ...said } = reviewOfVersion2;
		expect(parsed.value).toEqual({ ...said, formatVersion: 3, stamps: {} });
	});

	it("keeps a link that stood twice at an answer once", () => {
		const [item = "", answer] = Object.entries(reviewOfVersion2.answers)[0] ?? [];
		const twice = { ...reviewOfVersion2, answers: { [item]: { ...answer, links: ["a", "b", "a"] } } };
		const parsed = parseReview(twice);
		expect(parsed.ok && parsed.value.answers[item]?.links).toEqual(["a", "b"]);
	});
});

describe("migrate", () => {
	const steps = [(data: object) => ({ ...data, second: true }), (data: object) => ({ ...data, third: true })];

	it("takes each step from the data's own version on", () => {
		expect(migrate({ formatVersion: 1 }, 1, steps)).toEqual({ formatVersion: 3, second: true, third: true });
		expect(migrate({ formatVersion: 2 }, 2, steps)).toEqual({ formatVersion: 3, third: true });
	});

	it("leaves data of the newest version alone", () => {
		const data = { formatVersion: 3 };
		expect(migrate(data, 3, steps)).toBe(data);
	});
});

it("reads findings of evidence that hold their line and a list of places each", () => {
	const alike = {
		about: "rec-a",
		source: "a",
		verdict: "missing",
		proof: "all",
		kind: "live",
		reason: "literal",
		day: "2026-11-20",
	};
	const finding = { ...alike, setting: "ssh", value: "Enabled", line: '"ssh": "Enabled"', on: [[0, "/0", 4]] };
	const file = {
		...{
			id: "a",
			name: "a.json",
			hash: "0".repeat(64),
			bytes: 1,
			format: "az-resource-list",
			received: "2026-11-21",
			unread: [],
			leftOut: 0,
		},
		resources: [{ type: "t", name: "n", id: "" }],
		findings: [finding, { ...finding, line: "", on: [[0, "row 7", 0]] }],
	};
	const read = parseReview({ ...exampleReview("a"), evidence: { files: [file] } });
	expect(read).toMatchObject({
		ok: true,
		value: {
			evidence: { files: [{ lines: ['"ssh": "Enabled"', ""], findings: [{ on: "0\t4\t/0\t0" }, { on: "0\t0\trow 7\t1" }] }] },
		},
	});
});
