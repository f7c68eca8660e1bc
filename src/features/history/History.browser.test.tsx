import { describe, expect, it, vi } from "vitest";
import type { Edit } from "../../domain/review/edit.ts";
import { editText } from "../../i18n/editWords.ts";
import { sampleSeen, showInReview } from "../../testing/inReview.tsx";
import { phrases } from "../../testing/render.tsx";
import { HistoryButtons } from "./HistoryButtons.tsx";
import { HistoryStatus } from "./HistoryStatus.tsx";

const { t } = phrases;
const edit: Edit = { kind: "workload", field: "owner" };
const said = editText(edit, sampleSeen.words, sampleSeen.lens);

describe("undo and redo", () => {
	it("say what they would do, and do it", async () => {
		const onMove = vi.fn();
		const { screen } = await showInReview(() => <HistoryButtons next={{ undo: edit, redo: null }} onMove={onMove} />);
		const undo = screen.getByRole("button", { name: t("history.undo") });
		await expect.element(undo).toHaveAttribute("title", expect.stringContaining(said));
		await undo.click();
		expect(onMove).toHaveBeenCalledExactlyOnceWith("undo");
	});

	it("stay within reach of Tab where there is nothing to do, and do nothing", async () => {
		const onMove = vi.fn();
		const { screen } = await showInReview(() => <HistoryButtons next={{ undo: null, redo: null }} onMove={onMove} />);
		const redo = screen.getByRole("button", { name: t("history.redo") });
		await expect.element(redo).toHaveAttribute("aria-disabled", "true");
		await expect.element(redo).toHaveAttribute("title", t("history.redo.none"));
		await redo.click({ force: true });
		await expect.element(redo).toHaveFocus();
		expect(onMove).not.toHaveBeenCalled();
	});
});

describe("what was undone", () => {
	it("is said in a region that stands before, with the way to it", async () => {
		const { screen } = await showInReview(() => (
			<HistoryStatus moved={{ move: "undo", edit, count: 1, place: "/reviews/sample/profile" }} onGone={() => {}} />
		));
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("history.undo.done", { edit: said }));
		await expect.element(screen.getByRole("link", { name: t("history.show") })).toBeVisible();
	});

	it("leads nowhere where one sees it already", async () => {
		const { screen } = await showInReview(() => (
			<HistoryStatus moved={{ move: "redo", edit, count: 1, place: null }} onGone={() => {}} />
		));
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("history.redo.done", { edit: said }));
		await expect.poll(() => screen.getByRole("link").elements()).toHaveLength(0);
	});
});
