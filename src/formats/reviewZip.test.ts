import { createHash } from "node:crypto";
import { strToU8, unzipSync, Zip, ZipPassThrough, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { CarriedFiles, Given } from "../domain/review/given.ts";
import { withGiven } from "../domain/review/givenChanges.ts";
import { glimpse } from "../parse/reader.ts";
import { exampleReview } from "../testing/exampleReview.ts";
import { readContent, readGlimpsed } from "./readContent.ts";
import { readFile } from "./readFile.ts";
import { writeReviewFile } from "./review-json/writeReviewFile.ts";
import { writeReviewZip } from "./review-json/writeReviewZip.ts";

const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 255]);
const text = Buffer.from("line\n");
const hashOf = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
const given = (id: string, name: string, bytes: Buffer): Given => ({
	...{ id, item: "rel-zones", text: "", kind: null, day: "", covers: [] },
	file: { name, type: "", bytes: bytes.length, hash: hashOf(bytes) },
});
const review = [given("a", "../Säule *1*.png", picture), given("b", "run.log", text)].reduce(withGiven, exampleReview());
const carried: CarriedFiles = Object.fromEntries([picture, text].map((bytes) => [hashOf(bytes), bytes.toString("base64")]));

describe("a review with its attached files", () => {
	it("within its file brings back both, and without them is the review alone", () => {
		expect(readFile(writeReviewFile(review, carried))).toEqual({
			ok: true,
			value: { kind: "review", review, attachments: carried },
		});
		expect(readFile(writeReviewFile(review))).toEqual({ ok: true, value: { kind: "review", review } });
	});

	it("reads no file that is none: another key, another kind of value", () => {
		const file = JSON.parse(writeReviewFile(review));
		const odd = { ...file, attachments: { __proto: "x", [hashOf(text)]: 5, "0": "eA==" } };
		expect(readFile(JSON.stringify(odd))).toEqual({ ok: true, value: { kind: "review", review } });
	});

	it("beside it stands in a ZIP that other programs open, under safe names, and opens here", async () => {
		const zip = writeReviewZip(review, carried, "2026-11-22");
		const entries = unzipSync(zip);
		expect(Object.keys(entries)).toEqual(["review.plumbline.json", "attachments/1-Säule-1.png", "attachments/2-run.log"]);
		expect(Buffer.from(entries["attachments/1-Säule-1.png"] ?? []).equals(picture)).toBe(true);
		expect(await readContent(zip, "any name")).toEqual({ ok: true, value: { kind: "review", review, attachments: carried } });
		expect(writeReviewZip(review, carried, "2026-11-22")).toEqual(zip);
	});

	it("is opened, too, where somebody put a file with a number for its name beside it", async () => {
		const parts: Uint8Array[] = [];
		const zip = new Zip((_, part) => parts.push(part));
		for (const [name, bytes] of [
			["review.plumbline.json", strToU8(writeReviewFile(review))],
			["1", text],
		] as const) {
			const entry = new ZipPassThrough(name);
			zip.add(entry);
			entry.push(Uint8Array.from(bytes), true);
		}
		zip.end();
		const attachments = { [hashOf(text)]: text.toString("base64") };
		expect(await readContent(new Uint8Array(Buffer.concat(parts)), "x.zip")).toEqual({
			ok: true,
			value: { kind: "review", review, attachments },
		});
	});

	it("leaves out what it has not got", () => {
		const { [hashOf(text)]: only } = carried;
		const zip = writeReviewZip(review, { [hashOf(text)]: only ?? "" }, "2026-11-22");
		expect(Object.keys(unzipSync(zip))).toEqual(["review.plumbline.json", "attachments/2-run.log"]);
	});

	it("is not opened where the archive is damaged, or would grow without end", async () => {
		const zip = writeReviewZip(review, carried, "2026-11-22");
		expect(await readContent(zip.subarray(0, zip.length - 30), "x.zip")).toMatchObject({ problems: [{ code: "brokenArchive" }] });
		const bomb = zipSync({ "review.plumbline.json": strToU8("{}"), big: new Uint8Array(65 * 1024 * 1024) }, { level: 9 });
		expect(await readContent(bomb, "x.zip")).toMatchObject({ problems: [{ code: "archiveTooLarge" }] });
	});

	it("is opened without a file beside it that is damaged, and says so", async () => {
		const zip = writeReviewZip(review, carried, "2026-11-22");
		const bytes = Buffer.from(zip);
		const list = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
		const second = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), list + 1);
		bytes.writeUInt32LE(7, second + 16);
		const read = await readGlimpsed(glimpse(new Uint8Array(bytes), "x.zip"));
		expect(read).toMatchObject({
			ok: true,
			value: {
				value: { kind: "review", review, attachments: { [hashOf(text)]: text.toString("base64") } },
				warnings: [{ code: "entryLeftOut", cases: [{ values: { name: "attachments/1-Säule-1.png" } }] }],
			},
		});
	});

	it("is not opened where it holds two reviews of one name", async () => {
		const name = Buffer.from("review.plumbline.json");
		const other = Buffer.from("review.plumbline.jsom");
		const zip = Buffer.from(zipSync({ [name.toString()]: strToU8(writeReviewFile(review)), [other.toString()]: strToU8("{}") }));
		for (let at = zip.indexOf(other); at >= 0; at = zip.indexOf(other)) name.copy(zip, at);
		expect(await readContent(new Uint8Array(zip), "x.zip")).toMatchObject({ problems: [{ code: "entryTwice" }] });
	});
});
