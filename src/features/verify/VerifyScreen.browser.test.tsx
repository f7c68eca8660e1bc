import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { AttachmentCheck } from "../../seal/checkAttachments.ts";
import { checkExport } from "../../seal/checkExport.ts";
import { shortSeal } from "../../seal/seal.ts";
import { sealExport } from "../../seal/sealExport.ts";
import { emptyReview } from "../../testing/inReview.tsx";
import { openMilestone, signOffOn } from "../../testing/openMilestone.ts";
import { phrases, show } from "../../testing/render.tsx";
import type { Verified, VerifyOutcome } from "./types.ts";
import { VerifyScreen } from "./VerifyScreen.tsx";

const { t } = phrases;
const named = { ...emptyReview, workload: { ...emptyReview.workload, name: "Churn" } };
const milestone = await openMilestone(named, "October", (seal) => [signOffOn(seal, { participant: "", comment: "Go on" })]);
const sealed = await sealExport(milestone.sealed, { format: "pdf" });

const whole: Verified = {
	file: "churn.pdf",
	format: "pdf",
	label: "",
	missing: [],
	otherLens: null,
	irregular: [],
	sealed,
	check: await checkExport(sealed, sealed),
	look: { kind: "identical" },
	checkedBy: sealed.milestone.appVersion,
	today: "2026-11-23",
	madeOn: "2026-11-23",
};

const verified = (over: Partial<Verified> = {}): VerifyOutcome => ({ kind: "verified", verified: { ...whole, ...over } });

async function verify(outcome: VerifyOutcome, copy: (text: string) => Promise<boolean> = async () => true) {
	const screen = await show(<VerifyScreen onVerify={async () => outcome} copy={copy} hashOf={async ({ name }) => name} />);
	const input = document.querySelector<HTMLInputElement>('input[type="file"]');
	if (!input) throw new Error("no field for the file");
	await userEvent.upload(input, new File(["x"], "churn.pdf"));
	return {
		screen,
		verdict: screen.getByRole("heading", { level: 2 }).first(),
		line: (text: string) => screen.getByRole("listitem").filter({ hasText: text }),
		noted: screen.getByRole("textbox", { name: t("verify.noted") }),
	};
}

describe("a file that is verified", () => {
	it("is told what a seal proves before there is any", async () => {
		const screen = await show(
			<VerifyScreen onVerify={async () => verified()} copy={async () => true} hashOf={async () => null} />,
		);
		await expect.element(screen.getByRole("heading", { name: t("verify.proof") })).toBeVisible();
		await expect.poll(() => screen.getByRole("heading", { level: 2 }).elements()).toHaveLength(1);
	});

	it("says that its lens is not the one of its name that is here", async () => {
		for (const [n, text] of [
			[3, t("verify.otherLens", { n: 3 })],
			[0, t("verify.otherLens.rules")],
		] as const) {
			const { line } = await verify(verified({ otherLens: n }));
			await expect.element(line(text)).toBeVisible();
		}
	});

	it("says what other programs may read otherwise in its data", async () => {
		const { line } = await verify(verified({ irregular: ["“decision” stands here twice"] }));
		await expect.element(line("“decision” stands here twice")).toBeVisible();
	});

	it("is consistent, with the focus on that verdict, and says what its data are", async () => {
		const { screen, verdict, line } = await verify(verified());
		await expect.element(verdict).toHaveTextContent(t("verify.verdict.unchanged"));
		await expect.element(verdict).toHaveFocus();
		await expect.element(screen.getByText("Churn", { exact: true })).toBeVisible();
		await expect.element(line(t("seal.sealHolds.true"))).toHaveTextContent(t("seal.good"));
		await expect.element(line(t("verify.fileSealHolds.true"))).toHaveTextContent(t("seal.good"));
	});

	it("has another look than its data make: these are to be read here", async () => {
		const difference = { page: 1, line: 7, expected: "Churn", found: "Chorn" };
		const { screen, verdict } = await verify(
			verified({ look: { kind: "changed", differences: [{ kind: "text", difference }] } }),
		);
		await expect.element(verdict).toHaveTextContent(t("verify.verdict.lookChanged"));
		await expect.element(screen.getByText(t("verify.verdict.lookChanged.text"))).toBeVisible();
		await expect.element(screen.getByText(/Chorn/)).toBeVisible();
	});

	it("never has a tick for what was not compared", async () => {
		const { verdict, screen } = await verify(verified({ format: "json", look: { kind: "notCompared", why: "dataAlone" } }));
		await expect.element(verdict).toHaveTextContent(t("verify.verdict.unknown"));
		await expect
			.poll(
				() =>
					screen
						.getByRole("listitem")
						.filter({ hasText: t("seal.open") })
						.elements().length,
			)
			.toBeGreaterThan(0);
	});

	it("is broken where its seal does not hold, and nothing that was said counts", async () => {
		const { screen, verdict, line } = await verify(verified({ check: { ...whole.check, sealHolds: false } }));
		await expect.element(verdict).toHaveTextContent(t("verify.verdict.broken"));
		await expect.element(line(t("seal.sealHolds.false"))).toHaveTextContent(t("seal.bad"));
		await expect.element(screen.getByRole("region", { name: t("signOff.title") })).toHaveTextContent("Ada");
	});

	it("cannot be told where the file judged its sign-offs by another day, on which they came to something else", async () => {
		const { verdict, line } = await verify(verified({ madeOn: "2026-11-01" }));
		await expect.element(verdict).toHaveTextContent(t("verify.verdict.unknown"));
		await expect.element(line(t("verify.otherDay", { date: "1 November 2026" }))).toHaveTextContent(t("seal.open"));
	});

	it("is never called approved where something in it does not hold", async () => {
		const { screen, verdict } = await verify(verified({ check: { ...whole.check, lensHolds: false } }));
		await expect.element(verdict).toHaveTextContent(t("verify.verdict.broken"));
		await expect.element(screen.getByRole("region", { name: t("signOff.title") })).toHaveTextContent(t("verify.noApproval"));
	});

	it("says of a sign-off by name alone that it is no more", async () => {
		const { screen } = await verify(verified());
		const card = screen.getByRole("region", { name: t("signOff.title") });
		await expect.element(card).toHaveTextContent("Go on");
		await expect.element(card).toHaveTextContent(t("verify.signature.none"));
		const name = sealed.signOffs[0]?.name ?? "";
		await expect.element(card).toHaveTextContent(t("verify.byName", { n: 1, names: name }));
	});

	it("lacks a rejection that this device knows: that stands beside what the file says", async () => {
		const [approval] = sealed.signOffs;
		if (!approval) throw new Error("one is expected");
		const { screen } = await verify(verified({ missing: [{ ...approval, id: "no", name: "Bo", decision: "reject" }] }));
		const card = screen.getByRole("region", { name: t("signOff.title") });
		await expect.element(card).toHaveTextContent("Bo (Rejected, ");
		await expect.element(card).toHaveTextContent(t("seal.bad"));
	});

	it("is refused with its problems, the focus on that", async () => {
		const { screen, verdict } = await verify({ kind: "refused", file: "churn.pdf", problems: ["It ends too early."] });
		await expect.element(verdict).toHaveTextContent(t("verify.refused"));
		await expect.element(verdict).toHaveFocus();
		await expect.element(screen.getByText("It ends too early.")).toBeVisible();
		await expect.element(screen.getByRole("textbox")).not.toBeInTheDocument();
	});
});

describe("a seal noted elsewhere", () => {
	it.each([
		["the whole seal of the file", sealed.fileSeal, "verify.noted.file", "seal.good"],
		["the whole seal of the milestone, in capitals", sealed.seal.toUpperCase(), "verify.noted.milestone", "seal.good"],
		["its first digits, which can be forged", shortSeal(sealed.seal), "verify.noted.milestoneStart", "seal.open"],
		["too few digits", sealed.seal.slice(0, 5), "verify.noted.tooShort", "seal.open"],
		["no seal", "not a seal at all", "verify.noted.noSeal", "seal.open"],
		["another seal", "0123456789abcdef".repeat(4), "verify.noted.neither", "seal.bad"],
	] as const)("is compared at once: %s", async (_, typed, told, sign) => {
		const { noted, line } = await verify(verified());
		await noted.fill(typed);
		await expect.element(line(t(told))).toHaveTextContent(t(sign));
	});

	it("can be copied from here", async () => {
		const copy = vi.fn(async (_text: string) => true);
		const { screen } = await verify(verified(), copy);
		await screen
			.getByRole("button", { name: t("seal.copy") })
			.nth(1)
			.click();
		expect(copy).toHaveBeenCalledExactlyOnceWith(sealed.fileSeal);
		await expect.element(screen.getByText(t("seal.copied"))).toBeVisible();
	});
});

describe("files attached to the sealed review", () => {
	const file = { name: "portal.png", type: "image/png", bytes: 35_000, hash: "a".repeat(64) };
	const checked = (found: AttachmentCheck["found"]) =>
		verified({ check: { ...whole.check, attachments: [{ file, hash: file.hash, found }] } });

	it("are what was sealed where the file carries them whole", async () => {
		const { verdict, line } = await verify(checked("whole"));
		await expect.element(verdict).toHaveTextContent(t("verify.verdict.unchanged"));
		await expect.element(line("portal.png")).toHaveTextContent(t("seal.good"));
		await expect.element(line("portal.png")).toHaveTextContent(file.hash);
	});

	it("make the file a broken one where their bytes are others", async () => {
		const { verdict, line } = await verify(checked("other"));
		await expect.element(verdict).toHaveTextContent(t("verify.verdict.broken"));
		await expect.element(line(t("given.verify.foreign", { n: 1 }))).toHaveTextContent(t("seal.bad"));
		await expect.element(line("portal.png")).toHaveTextContent(t("seal.bad"));
	});

	it("that are not in the file are compared by their hash", async () => {
		const { screen, line } = await verify(checked("absent"));
		await expect.element(line("portal.png")).toHaveTextContent(t("seal.open"));
		const compare = screen.getByLabelText(t("given.verify.compare")).last();
		await userEvent.upload(compare, new File(["x"], "other.png"));
		await expect.element(screen.getByText(t("given.verify.strange", { name: "other.png" }))).toBeVisible();
		await userEvent.upload(compare, new File(["x"], file.hash));
		await expect.element(line("portal.png")).toHaveTextContent(t("seal.good"));
	});
});
