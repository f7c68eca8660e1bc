/** For tests of writers: the sample with what a template shows, of which one status was accepted and one speaks against what was said. */
import { withStatus } from "../domain/review/changes.ts";
import type { KeptFile, KeptFinding } from "../domain/review/evidence.ts";
import { withAccepted, withEvidenceFiles } from "../domain/review/evidenceChanges.ts";
import type { Given } from "../domain/review/given.ts";
import { withGiven } from "../domain/review/givenChanges.ts";
import { writePlaces } from "../domain/review/keptPlaces.ts";
import type { Review } from "../domain/review/review.ts";

const alike: Omit<KeptFinding, "about" | "source" | "setting" | "on"> = {
	verdict: "missing",
	proof: "all",
	reason: "literal",
	kind: "live",
	day: "2026-11-20",
	value: "Enabled | *yes*",
};

/** What they are about. */
export const shown = {
	accepted: "rec-sec-disable-local-auth",
	against: "rec-sec-disable-public-ssh",
	/** The question that decides the accepted one. */
	item: "sec-workspace-identity-least-privilege",
} as const;

const file: KeptFile = {
	id: "0123456789abcdef",
	name: "ml | prod *1*.json",
	hash: "0123456789abcdef".repeat(4),
	bytes: 2048,
	format: "az-resource-list",
	received: "2026-11-21",
	resources: [{ type: "microsoft.machinelearningservices/workspaces/computes", name: "ml-prod/gpu_1", id: "" }],
	lines: ['"disableLocalAuth": false', ""],
	findings: [
		{
			...alike,
			about: shown.accepted,
			source: "a",
			setting: "disableLocalAuth",
			value: "false",
			on: writePlaces([{ resource: 0, line: 4, place: "/0", text: 0 }]),
		},
		{
			...alike,
			about: shown.against,
			source: "b",
			setting: "sshPublicAccess",
			on: writePlaces([{ resource: 0, line: 0, place: "row 7", text: 1 }]),
		},
	],
	unread: [],
	leftOut: 0,
};

/** What people gave where the sample has a gap: a link that grew old, a file with marks in its name, a note of two lines. */
const given: Given[] = [
	{
		id: "g1",
		item: shown.item,
		text: "https://example.com/ssh?a=1&b=2",
		kind: "test",
		day: "2026-01-15",
		covers: [shown.accepted],
	},
	{
		id: "g2",
		item: shown.item,
		text: "",
		kind: "picture",
		day: "2026-11-20",
		covers: [],
		file: { name: "portal *1* | _a_.png", type: "image/png", bytes: 34_567, hash: "fedcba9876543210".repeat(4) },
	},
	{ id: "g3", item: shown.item, text: "Ana: the key is shared\nsince May", kind: "statement", day: "", covers: [] },
];

/** The review with that file, and with what people gave. */
export function withEvidence(review: Review): Review {
	const said = withStatus(withEvidenceFiles(review, [file]), shown.against, "inPlace");
	const from = [{ name: file.name, hash: file.hash, day: "2026-11-20", place: "/0" }];
	const told = given.reduce(withGiven, said);
	return withAccepted(told, { [shown.accepted]: { status: "missing", accepted: "2026-11-21", from } });
}
