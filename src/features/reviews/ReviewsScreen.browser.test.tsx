import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { phrases, show } from "../../testing/render.tsx";
import { unfolding } from "../../ui/unfolding.ts";
import type { FileOutcome } from "../../ui/useOpening.ts";
import { ReviewsScreen } from "./ReviewsScreen.tsx";
import type { ReviewSummary, Undoable } from "./types.ts";

const { t } = phrases;

const summary = (id: string, over: Partial<ReviewSummary> = {}): ReviewSummary => ({
	id,
	name: id,
	owner: "",
	assessor: null,
	changedAt: "2026-11-22T09:00:00.000Z",
	archived: false,
	lens: "Azure Machine Learning",
	figures: { progress: { answered: 1, visible: 36 }, score: null, high: 0 },
	...over,
});

interface HomeProps {
	first: ReviewSummary[];
	onOpenFile: (file: File) => Promise<FileOutcome>;
}

const onTemplate = vi.fn();
const onExport = vi.fn(async (_id: string, _isProtected: boolean) => "Saved without its files");

/** The first screen over reviews that a test holds. */
function Home({ first, onOpenFile }: HomeProps) {
	const [reviews, setReviews] = useState(first);
	const [undoable, setUndoable] = useState<Undoable | null>(null);
	const change = (done: Undoable["done"], id: string, next: ReviewSummary[]) => {
		setReviews(next);
		const onUndo = () => {
			setReviews(reviews);
			setUndoable(null);
		};
		setUndoable({ done, id, name: id, onUndo, onClose: () => setUndoable(null) });
	};
	const changed = (id: string, part: Partial<ReviewSummary>) => reviews.map((one) => (one.id === id ? { ...one, ...part } : one));
	return (
		<ReviewsScreen
			takes={{ accept: ".made-up", kinds: ["reader.evidence"], unfold: unfolding(".made-up") }}
			reviews={reviews}
			setAside={[]}
			actions={{
				onRename: (id, name) => setReviews(changed(id, { name })),
				onDuplicate: (id) => {
					setReviews([...reviews, summary(`${id} (copy)`)]);
					return `${id} (copy)`;
				},
				onNext: (id, onBegun) => {
					setReviews([...reviews, summary(`${id} (next)`)]);
					onBegun?.(`${id} (next)`);
				},
				onTemplate,
				onArchive: (id, archived) => change(archived ? "archived" : "broughtBack", id, changed(id, { archived })),
				onExport,
				onDelete: (id) =>
					change(
						"deleted",
						id,
						reviews.filter((one) => one.id !== id),
					),
			}}
			undoable={undoable}
			onNew={() => {}}
			onOpenFile={onOpenFile}
			onOpenSample={async () => {}}
			onSaveSetAside={() => {}}
		/>
	);
}

async function home(first: ReviewSummary[], path = "/") {
	const onOpenFile = vi.fn(async (file: File): Promise<FileOutcome> => ({ kind: "taken", told: `${file.name} is here.` }));
	const screen = await show(<Home first={first} onOpenFile={onOpenFile} />, { path });
	const more = (name: string) => screen.getByRole("button", { name: `${t("reviews.more")}: ${name}`, exact: true });
	return {
		screen,
		onOpenFile,
		more,
		link: (name: string) => screen.getByRole("link", { name, exact: true }),
		undo: screen.getByRole("button", { name: t("common.undo") }),
		choose: async (name: string, action: string) => {
			await more(name).click();
			await screen.getByRole("button", { name: action, exact: true }).click();
		},
	};
}

const two = [summary("Churn"), summary("Fraud")];

describe("the first screen", () => {
	it("says what this is where there is no review yet, and offers three ways to begin", async () => {
		const { screen } = await home([]);
		await expect.element(screen.getByRole("heading", { level: 1 })).toHaveTextContent(t("reviews.greeting.title"));
		for (const name of [t("reviews.new"), t("reviews.openFile"), t("reviews.openSample")])
			await expect.element(screen.getByRole("button", { name })).toBeVisible();
		await expect.element(screen.getByRole("table")).not.toBeInTheDocument();
	});

	it("renames a review by keyboard, and gives the focus back to its menu", async () => {
		const { screen, more, choose, link } = await home(two);
		await choose("Churn", t("reviews.rename"));
		await expect.element(screen.getByRole("textbox", { name: t("reviews.newName") })).toHaveFocus();
		await userEvent.keyboard("Churn prediction{Enter}");
		await expect.element(more("Churn prediction")).toHaveFocus();
		await expect.element(link("Churn prediction")).toBeVisible();
	});

	it("says what a saved file lacks", async () => {
		const { screen, choose } = await home(two);
		await choose("Churn", t("reviews.export"));
		await expect.element(screen.getByText("Saved without its files")).toBeVisible();
	});

	it("opens what is in a dropped folder, and counts what is of another kind", async () => {
		const entry = (name: string) => ({
			isFile: true,
			isDirectory: false,
			name,
			fullPath: `/infra/${name}`,
			file: (done: (file: File) => void) => done(new File(["{}"], name)),
		});
		const parts = [[entry("a.made-up"), entry("read.me")], []];
		const createReader = () => ({ readEntries: (done: (part: unknown[]) => void) => done(parts.shift() ?? []) });
		const folder = { isFile: false, isDirectory: true, name: "infra", fullPath: "/infra", createReader };
		vi.spyOn(DataTransferItem.prototype, "webkitGetAsEntry").mockReturnValue(folder as unknown as FileSystemEntry);
		const { screen, onOpenFile } = await home(two);
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([], "infra"));
		window.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
		await expect.element(screen.getByText("infra/a.made-up is here.")).toBeVisible();
		await expect.element(screen.getByText(t("evidence.otherFiles", { n: 1 }))).toBeVisible();
		expect(onOpenFile).toHaveBeenCalledTimes(1);
		vi.restoreAllMocks();
	});

	it("brings the focus to a copy", async () => {
		const { choose, link } = await home(two);
		await choose("Churn", t("reviews.duplicate"));
		await expect.element(link("Churn (copy)")).toHaveFocus();
	});

	it("deletes with the focus on the way back, and brings back with the focus on the review", async () => {
		const { choose, link, undo } = await home(two);
		await choose("Churn", t("common.delete"));
		await expect.element(link("Churn")).not.toBeInTheDocument();
		await expect.element(undo).toHaveFocus();
		await undo.click();
		await expect.element(link("Churn")).toHaveFocus();
	});

	it("puts a review into the archive and shows it there", async () => {
		const { screen, choose, link, undo } = await home(two);
		await choose("Churn", t("reviews.archive"));
		await expect.element(undo).toHaveFocus();
		await expect.element(link("Churn")).not.toBeInTheDocument();
		await screen.getByRole("button", { name: t("reviews.archived", { n: 1 }) }).click();
		await expect.element(link("Churn")).toBeVisible();
		await expect.element(link("Fraud")).not.toBeInTheDocument();
		await choose("Churn", t("reviews.bringBack"));
		await expect.element(screen.getByText(t("reviews.noneArchived"))).toBeVisible();
	});

	it("says that all are in the archive where all are", async () => {
		const { screen } = await home([summary("Churn", { archived: true })]);
		await expect.element(screen.getByText(t("reviews.allArchived"))).toBeVisible();
	});

	it("says that nothing was found, and shows all again", async () => {
		const { screen, link } = await home(two, "/?find=stock");
		await expect.element(screen.getByText(t("reviews.noneFound", { text: "stock" }))).toBeVisible();
		await screen.getByRole("button", { name: t("reviews.showAll") }).click();
		await expect.element(link("Churn")).toBeVisible();
	});

	it("orders by what reviews come to", async () => {
		const score = (low: number) => ({ low, high: low, shown: `${low}`, bands: null, caps: [] });
		const many = [80, 20, 50].map((low) =>
			summary(`At ${low}`, { figures: { progress: { answered: 36, visible: 36 }, score: score(low), high: 0 } }),
		);
		const { screen } = await home(many, "/?sort=score");
		await expect.element(screen.getByRole("table")).toBeVisible();
		const names = [...document.querySelectorAll("tbody th a")].map(({ textContent }) => textContent);
		expect(names).toEqual(["At 20", "At 50", "At 80"]);
	});

	it("says whose sheet a review is", async () => {
		const { screen } = await home([summary("Churn", { assessor: "Ada" })]);
		await expect.element(screen.getByRole("row", { name: /Churn/ })).toHaveTextContent(t("reviews.sheetOf", { name: "Ada" }));
	});

	it("opens a file that is dropped anywhere, says so, and gives the focus back when that is closed", async () => {
		const { screen, onOpenFile } = await home(two);
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File(["{}"], "review.json"));
		window.dispatchEvent(new DragEvent("dragover", { dataTransfer, cancelable: true }));
		await expect.element(screen.getByText(t("reviews.drop"))).toBeVisible();
		window.dispatchEvent(new DragEvent("drop", { dataTransfer, cancelable: true }));
		await expect.element(screen.getByText("review.json is here.")).toBeVisible();
		await expect.element(screen.getByText(t("reviews.drop"))).not.toBeInTheDocument();
		expect(onOpenFile).toHaveBeenCalledOnce();
		await screen.getByRole("button", { name: `${t("common.close")}: review.json` }).click();
		await expect.element(screen.getByRole("button", { name: t("reviews.openFile") })).toHaveFocus();
	});

	it("says what is kept and what is asked again before a next review is begun, and leads to it", async () => {
		const { screen, more } = await home([summary("Churn")]);
		await more("Churn").click();
		await screen.getByRole("button", { name: t("reviews.next"), exact: true }).click();
		const dialog = screen.getByRole("dialog", { name: t("reviews.next.title", { name: "Churn" }) });
		await expect.element(dialog.getByText(t("reviews.next.kept"))).toBeVisible();
		await expect.element(dialog.getByText(t("reviews.next.lost"))).toBeVisible();
		await userEvent.keyboard("{Escape}");
		await expect.element(screen.getByRole("link", { name: "Churn (next)", exact: true })).not.toBeInTheDocument();
		await more("Churn").click();
		await screen.getByRole("button", { name: t("reviews.next"), exact: true }).click();
		await dialog.getByRole("button", { name: t("reviews.next.go") }).click();
		await expect.element(screen.getByRole("link", { name: "Churn (next)", exact: true })).toHaveFocus();
	});

	it("saves a template with the answers or without", async () => {
		const { screen, more } = await home([summary("Churn")]);
		await more("Churn").click();
		await screen.getByRole("button", { name: t("reviews.template"), exact: true }).click();
		await screen.getByRole("checkbox", { name: t("reviews.template.answers") }).click();
		await screen.getByRole("checkbox", { name: t("reviews.template.protect") }).click();
		await screen.getByRole("button", { name: t("reviews.template.go") }).click();
		await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
		await expect.poll(() => onTemplate.mock.calls).toEqual([["Churn", { withAnswers: false, isProtected: true }]]);
	});

	it("exports a review as it is, or under a passphrase", async () => {
		onExport.mockClear();
		const { screen, more } = await home([summary("Churn")]);
		for (const label of [t("reviews.export"), t("reviews.exportProtected")]) {
			await more("Churn").click();
			await screen.getByRole("button", { name: label, exact: true }).click();
		}
		await expect
			.poll(() => onExport.mock.calls)
			.toEqual([
				["Churn", false],
				["Churn", true],
			]);
	});

	it("begins nothing from a sheet of an assessor", async () => {
		const { screen, more } = await home([summary("Churn", { assessor: "Ada" })]);
		await more("Churn").click();
		await expect.element(screen.getByRole("button", { name: t("reviews.duplicate") })).toBeVisible();
		await expect.element(screen.getByRole("button", { name: t("reviews.next"), exact: true })).not.toBeInTheDocument();
	});
});
