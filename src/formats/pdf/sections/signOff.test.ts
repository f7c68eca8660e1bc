import { beforeAll, describe, expect, it } from "vitest";
import type { SealedExport, SignOff } from "../../../domain/milestone/milestone.ts";
import { withDecision, withOpenReason, withParticipants } from "../../../domain/review/changes.ts";
import type { Review } from "../../../domain/review/review.ts";
import { freeze } from "../../../seal/freeze.ts";
import { outcomeOfExport } from "../../../seal/outcome.ts";
import { shortSeal } from "../../../seal/seal.ts";
import { sealExport } from "../../../seal/sealExport.ts";
import { makeKeys, sign } from "../../../seal/signature.ts";
import { fonts } from "../../../testing/sampleFonts.ts";
import { type Sample, sampleIn, writtenTexts } from "../../../testing/sampleReport.ts";
import { partOf, plainText, type ReadFile, readPdf } from "../read/readPdf.ts";
import { writePdf } from "../writePdf.ts";

const people = [
	{ id: "ada", name: "Ada Lovelace", role: "Owner", mustSign: true },
	{ id: "bo", name: "Bo Ek", role: "Security", mustSign: true },
	{ id: "cy", name: "Cy Twombly", role: "", mustSign: false },
];

const said = (participant: string, more: Partial<SignOff>, seal: string): Omit<SignOff, "signature"> => {
	const { name = "", role = "" } = people.find(({ id }) => id === participant) ?? {};
	return { id: `by ${participant}`, participant, name, role, decision: "approve", comment: "", day: "2026-11-24", seal, ...more };
};

/** What stands against signing the sample is settled: three acceptances, and much that is not known. */
const signable = (review: Review): Review => {
	const renewed = withDecision(review, "rec-sec-managed-identity", { expires: "2027-06-30" });
	const settled = withDecision(renewed, "rec-sec-managed-vnet-isolation", { treatment: "mitigate" });
	const closed = withDecision(settled, "cost-monitor-utilization", { treatment: "mitigate" });
	return withOpenReason(withParticipants(closed, people), "The rest is looked at in May.");
};

/** A milestone that one signed with a key, another with a forged comment, and a third has not signed. */
async function sealed({ review, lens }: Sample): Promise<SealedExport> {
	const frozen = { id: "m", name: "Gate | 2", day: "2026-11-22", createdAt: "2026-11-22T10:00:00.000Z", appVersion: "1.0.0" };
	const milestone = await freeze({ ...frozen, review, lens, texts: { en: writtenTexts.en } });
	const keys = await makeKeys();
	const ada = said("ada", { decision: "approveWithConditions", comment: "Keys before the *release*." }, milestone.seal);
	const cy = said("cy", { comment: "As it was" }, milestone.seal);
	const forged = { ...cy, comment: "As it never was", signature: await sign(cy, keys) };
	return sealExport({ ...milestone, signOffs: [{ ...ada, signature: await sign(ada, keys) }, forged] }, null);
}

describe("the page to sign", { timeout: 30_000 }, () => {
	let sample: Sample;
	let file: SealedExport;
	let read: ReadFile;
	let page: string;

	beforeAll(async () => {
		sample = await sampleIn("en", signable);
		file = await sealed(sample);
		const outcome = await outcomeOfExport(file, "2026-11-24");
		const { report, words, lens } = sample;
		read = await readPdf((await writePdf(report, words, lens, { fonts, sealed: file, outcome })).bytes);
		page = partOf(read, words.t("export.signOff"));
	}, 30_000);

	it("names the milestone, who must sign, and whom it waits for", () => {
		expect(page).toContain("Gate | 2 · 22 November 2026");
		expect(page).toContain("Ada Lovelace (Owner) and Bo Ek (Security)");
		expect(page).toContain("Waits for Bo Ek (Security) · 1 of 2 required signatures");
		expect(read.pages[0]?.text).toContain(`Gate | 2 · Seal ${shortSeal(file.seal)} · Waits for Bo Ek`);
	});

	it("tells what each said, and whether their signature holds", () => {
		const given = page.slice(page.indexOf("What was decided"), page.indexOf("To sign by hand"));
		const [ada, cy] = [given.indexOf("Ada Lovelace"), given.indexOf("Cy Twombly")];
		expect(given.slice(ada, cy)).toContain("Approved with conditions 24 November 2026 Keys before the *release*.");
		const key = (index: number) => file.signOffs[index]?.signature?.publicKey.x.slice(0, 8) ?? "?";
		expect(given.slice(ada, cy)).toContain(`Signed with the key ${key(0)}`);
		expect(given.slice(cy)).toContain(plainText(`The signature of the key ${key(1)} does not fit what stands here`));
		expect(given.slice(cy)).toContain("It counts for nothing.");
	});

	it("has room for the pens of those whose signature is missing or does not fit", () => {
		const pens = page.slice(page.indexOf("To sign by hand"));
		expect(pens).toContain("Bo Ek Security Must sign");
		expect(pens).not.toContain("Ada Lovelace");
		expect(pens).toContain("Cy Twombly");
	});

	it("says how much is not known and why it may be signed, and what else to look at", () => {
		expect(page).toContain("Much is not known, and it is said why it may be signed");
		expect(page).toContain("The rest is looked at in May.");
	});

	it("offers nobody a box to approve while errors stand against it, sealed or not, and says which", async () => {
		const withErrors = await sampleIn("en", (review) => withParticipants(review, people));
		const { report, words, lens } = withErrors;
		const sealedFile = await sealed(withErrors);
		const brief = { fonts, sections: ["signOff"] as const };
		for (const options of [brief, { ...brief, sealed: sealedFile, outcome: await outcomeOfExport(sealedFile, "2026-11-24") }]) {
			const { text: printed } = await readPdf((await writePdf(report, words, lens, options)).bytes);
			expect(printed).toContain("An accepted risk is past its last day: Managed identities with narrow roles");
			expect(printed).toContain("Nobody can sign this");
			expect(printed).not.toContain(words.t("print.pens"));
			expect(printed).not.toContain("☐");
		}
	});

	it("says both seals whole, once, and both in short on every page", () => {
		const whole = (seal: string) => seal.replace(/.{4}(?=.)/g, "$& ");
		for (const seal of [file.seal, file.fileSeal]) expect(read.text.split(whole(seal)).length - 1).toBe(1);
		const foot = `Seal ${shortSeal(file.seal)}, of this file ${shortSeal(file.fileSeal)} · `;
		for (const { text } of read.pages) expect(text).toContain(foot);
		expect(page).toContain("A seal does not show who made it");
	});

	it("has a line for everybody in a report that is not sealed, and no seal anywhere", async () => {
		const { report, words, lens } = sample;
		const plain = await readPdf((await writePdf(report, words, lens, { fonts, sections: ["summary", "gaps", "signOff"] })).bytes);
		const part = partOf(plain, words.t("export.signOff"));
		for (const { name } of people) expect(part).toContain(name);
		expect(part).toContain("not that of a sealed milestone");
		expect(plain.text).not.toContain("Seal ");
	});
});
