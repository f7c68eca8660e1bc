/** The schema of what stands around the parts of a milestone; review, lens and texts have schemas of their own. */
import * as v from "valibot";
import { fullDay, fullText, id, instant, recordOf, text } from "./fields.ts";

/** What the field `plumbline` says where a file carries a milestone. */
export const milestoneMarker = "milestone";

const seal = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const base64url = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

const signature = v.object({
	publicKey: v.object({ kty: v.literal("EC"), crv: v.literal("P-256"), x: base64url, y: base64url }),
	value: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/=]{1,200}$/)),
});

const signOff = v.object({
	id,
	participant: v.union([v.literal(""), id]),
	name: fullText,
	role: text,
	decision: v.picklist(["approve", "approveWithConditions", "reject"]),
	comment: text,
	day: fullDay,
	seal,
	signature: v.nullable(signature),
});

const lensCopy = v.object({ structure: v.unknown(), texts: recordOf(v.unknown()), hash: seal, itemHashes: recordOf(seal) });

/** Stands beside a milestone on its device, under no seal. */
export const legendSchema = v.array(v.object({ mark: text, original: text }));

export const sealedSchema = v.object({
	milestone: v.object({
		formatVersion: v.literal(1),
		id,
		name: fullText,
		day: fullDay,
		createdAt: instant,
		appVersion: text,
		review: v.unknown(),
		lens: lensCopy,
		report: v.unknown(),
	}),
	seal,
	signOffs: v.array(signOff),
});

/** What a file adds to a milestone and its sign-offs. */
export const exportSchema = v.object({ formatVersion: v.picklist([1, 2]), fileSeal: seal });
