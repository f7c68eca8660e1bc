import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { withParticipants } from "../../domain/review/changes.ts";
import type { Review } from "../../domain/review/review.ts";
import { requirementTitle } from "../../i18n/reportWords.ts";
import { emptyReview, sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { apart, withSheets } from "../../testing/withSheets.ts";
import { TogetherScreen } from "./TogetherScreen.tsx";

const { t } = phrases;
const bo = withParticipants(emptyReview, [{ id: "bo", name: "Bo", role: "Owner", mustSign: false }]);
const compared = withSheets(sampleSeen.review);
const title = requirementTitle(apart.identity, sampleSeen.words.lens);

async function together(review: Review, path = "/", saved = (assessors: string[]) => assessors) {
	const onHandOut = vi.fn(async (assessors: string[], _isProtected: boolean) => saved(assessors));
	const { screen, review: latest } = await showInReview(
		() => <TogetherScreen accept="" onHandOut={onHandOut} onOpenFile={async () => ({ kind: "refused", problems: [] })} />,
		{ review, path },
	);
	const point = screen.getByRole("button", { name: title, exact: true });
	const consensus = screen.getByRole("region", { name: t("together.consensus"), exact: true });
	return { screen, latest, onHandOut, point, consensus, undo: screen.getByRole("button", { name: t("common.undo") }) };
}

describe("sheets", () => {
	it("want to know first who takes part", async () => {
		const { screen } = await together(emptyReview);
		await expect.element(screen.getByRole("link", { name: t("together.people.none") })).toBeVisible();
		await expect.element(screen.getByRole("heading", { name: t("together.steps") })).toBeVisible();
	});

	it("are handed out by name, which is said and stays with the person", async () => {
		const { screen, onHandOut, latest } = await together(bo);
		await expect.element(screen.getByText(t("together.notHandedOut"))).toBeVisible();
		await screen.getByRole("button", { name: `${t("together.handOut")}: Bo` }).click();
		expect(onHandOut).toHaveBeenCalledExactlyOnceWith(["Bo"], false);
		await expect.element(screen.getByText(t("together.handedOut", { assessor: "Bo" }))).toBeVisible();
		const day = sampleSeen.report.today;
		await expect.element(screen.getByText(t("together.handedOutOn", { date: phrases.date(day) }))).toBeVisible();
		await expect.element(screen.getByRole("button", { name: `${t("together.handOutAgain")}: Bo` })).toBeVisible();
		expect(latest().participants.map(({ handedOut }) => handedOut)).toEqual([day]);
	});

	it("are not handed out where a passphrase was asked for and given up", async () => {
		const { screen, onHandOut, latest } = await together(bo, "/", () => []);
		await screen.getByRole("checkbox", { name: t("together.protect") }).click();
		await screen.getByRole("button", { name: `${t("together.handOut")}: Bo` }).click();
		await expect.poll(() => onHandOut.mock.calls).toEqual([[["Bo"], true]]);
		await expect.element(screen.getByText(t("together.notHandedOut"))).toBeVisible();
		expect(latest().participants.map(({ handedOut }) => handedOut)).toEqual([undefined]);
	});

	it("are handed out at once to all who have none", async () => {
		const people = ["Ada", "Bo", "Cy"].map((name) => ({ id: name, name, role: "", mustSign: false }));
		const has = people.map((person) => (person.id === "Ada" ? { ...person, handedOut: "2026-11-20" } : person));
		const { screen, onHandOut, latest } = await together(withParticipants(emptyReview, has));
		const all = screen.getByRole("button", { name: t("together.handOutAll", { n: 2 }) });
		await all.click();
		expect(onHandOut).toHaveBeenCalledExactlyOnceWith(["Bo", "Cy"], false);
		await expect.element(screen.getByText(t("together.handedOutAll", { n: 2 }))).toBeVisible();
		await expect.element(all).not.toBeInTheDocument();
		await expect.element(screen.getByRole("heading", { name: t("together.sheets") })).toHaveFocus();
		const day = sampleSeen.report.today;
		expect(latest().participants.map(({ handedOut }) => handedOut)).toEqual(["2026-11-20", day, day]);
	});

	it("are taken out and brought back, with the focus on the way", async () => {
		const { screen, latest, undo } = await together(compared);
		await screen.getByRole("button", { name: `${t("common.remove")}: ${t("together.sheetOf", { assessor: "Bo" })}` }).click();
		await expect.element(screen.getByText(t("together.removed", { assessor: "Bo" }))).toBeVisible();
		await expect.element(undo).toHaveFocus();
		expect(latest().sheets.map(({ assessor }) => assessor)).not.toContain("Bo");
		await undo.click();
		expect(latest().sheets.map(({ assessor }) => assessor)).toContain("Bo");
		await expect.element(screen.getByRole("heading", { name: t("together.sheets") })).toHaveFocus();
	});

	it("are compared elsewhere where this is one of them", async () => {
		const { screen } = await together({ ...bo, sheetOf: { review: "r", assessor: "Bo" } });
		await expect.element(screen.getByText(t("together.ownSheet"))).toBeVisible();
	});
});

describe("what to talk about", () => {
	it("says of one sheet that nothing can be compared yet, not that all agree", async () => {
		const one = { ...compared, sheets: compared.sheets.slice(0, 1).map((sheet) => ({ ...sheet, set: {} })) };
		const { screen } = await together(one);
		await expect.element(screen.getByText(t("together.nothingYet"))).toBeVisible();
		await expect.element(screen.getByText(t("together.count.none"))).not.toBeInTheDocument();
	});

	it("names what one sheet says otherwise than the review's own answers, and keeps it open once that is settled", async () => {
		const ada = compared.sheets.slice(0, 1).map((sheet) => ({ ...sheet, set: { [apart.identity]: "missing" as const } }));
		const { screen, point, consensus } = await together({ ...compared, sheets: ada });
		await expect.element(screen.getByText(t("together.count.own", { n: 1 }))).toBeVisible();
		await expect.element(screen.getByText(t("together.own", { same: 0, compared: 1 }))).toBeVisible();
		await expect.element(screen.getByText(t("together.fromOwn"))).toBeVisible();
		await point.click();
		await consensus.getByRole("radio", { name: t("status.missing"), exact: true }).click({ force: true });
		await expect.element(screen.getByText(t("together.count.own.none"))).toBeVisible();
		await expect.element(consensus).toBeVisible();
		await screen.getByRole("button", { name: t("common.close"), exact: true }).click();
		await expect.element(screen.getByText(t("together.sameAsOwn"))).toBeVisible();
	});

	it("is only what is seen differently, until all is asked for", async () => {
		const { screen } = await together(compared);
		const rows = () => document.querySelectorAll(".data-table-row").length;
		await expect.poll(() => rows()).toBe(2);
		await screen.getByRole("radio", { name: t("together.show.all") }).click({ force: true });
		await expect.poll(rows).toBeGreaterThan(2);
		await screen.getByRole("radio", { name: t("together.show.disagreements") }).click({ force: true });
		await expect.poll(rows).toBe(2);
	});

	it("unfolds with the focus kept, and folds by Close with the focus on its row", async () => {
		const { screen, point, consensus } = await together(compared);
		(point.element() as HTMLElement).focus();
		await userEvent.keyboard("{Enter}");
		await expect.element(consensus).toBeVisible();
		await expect.element(point).toHaveFocus();
		await screen.getByRole("button", { name: t("common.close"), exact: true }).click();
		await expect.element(consensus).not.toBeInTheDocument();
		await expect.element(point).toHaveFocus();
	});

	it("goes on to the next point, which takes the focus", async () => {
		const { screen, point } = await together(compared);
		await point.click();
		await screen.getByRole("button", { name: t("together.next") }).click();
		const second = screen.getByRole("button", { name: requirementTitle(apart.idle, sampleSeen.words.lens), exact: true });
		await expect.element(second).toHaveFocus();
		await expect.element(second).toHaveAttribute("aria-expanded", "true");
	});

	it("takes a consensus by hand, and gives it back with the focus where it was", async () => {
		const { point, consensus, latest } = await together(compared);
		await point.click();
		const back = consensus.getByRole("button", { name: t("questions.backToSuggested") });
		await consensus.getByRole("radio", { name: t("status.missing"), exact: true }).click({ force: true });
		expect(latest().set[apart.identity]).toBe("missing");
		await back.click();
		expect(latest().set[apart.identity]).toBeUndefined();
		await expect.element(back).not.toBeInTheDocument();
		await expect.poll(() => consensus.element().contains(document.activeElement)).toBe(true);
	});

	it("proposes whoever said otherwise as dissent, kept below what is written, once", async () => {
		const { screen, point, consensus, latest } = await together(compared);
		await point.click();
		const keep = screen.getByRole("button", { name: t("together.dissent.keep") });
		await keep.click();
		const field = consensus.getByRole("textbox", { name: t("questions.notes.dissent") });
		await expect.element(field).toHaveFocus();
		await expect.element(keep).not.toBeInTheDocument();
		const dissent = latest().answers["sec-workspace-identity-least-privilege"]?.dissent ?? "";
		expect(dissent.split("\n")[0]).toBe("Bo | still sees *nothing* of it.");
		expect(dissent.split("\n")).toHaveLength(2);
		expect(dissent).toContain("Ada");
	});
});
