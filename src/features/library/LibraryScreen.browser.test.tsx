import { describe, expect, it, vi } from "vitest";
import { exampleLens } from "../../testing/exampleLens.ts";
import { exampleTexts } from "../../testing/exampleTexts.ts";
import { numberedLens } from "../../testing/numberedLens.ts";
import { phrases, show } from "../../testing/render.tsx";
import { LibraryScreen } from "./LibraryScreen.tsx";
import type { LibraryLens, PreviewedLens } from "./types.ts";

const { t } = phrases;

const origin: PreviewedLens["origin"] = {
	...{ format: "azureGuide", file: "a.md", licence: "MIT", attribution: "Somebody" },
	notCarried: [{ what: "policies", n: 2 }],
};

const preview: PreviewedLens = {
	...{ lens: exampleLens(), texts: exampleTexts(), origin },
	warnings: [{ code: "noLead", count: 3, cases: [{ code: "noLead", place: "Reliability", values: {} }] }],
};

const kept: LibraryLens = {
	lens: exampleLens(),
	texts: exampleTexts(),
	origin,
	usedIn: 2,
	usedBy: [
		{ id: "a", name: "Orders" },
		{ id: "b", name: "" },
	],
};

async function library(lenses: LibraryLens[], waiting: PreviewedLens[], onAdd: () => Promise<void> = async () => {}) {
	const on = {
		onUnpack: async (files: File[]) => ({ files, unread: [] }),
		onAdd: vi.fn(onAdd),
		onAddOneOfSeveral: vi.fn(onAdd),
		onJoin: vi.fn(async () => {}),
		onDrop: vi.fn(),
		onRemove: vi.fn(async () => async () => {}),
		onBegin: vi.fn(),
		onSave: vi.fn(async () => {}),
		onWrite: vi.fn(async () => {}),
		onRemoveDraft: vi.fn(async () => async () => {}),
	};
	const comparisonOf = () => null;
	const outcome = async () => ({ kind: "refused" as const, problems: [] });
	const screen = await show(
		<LibraryScreen
			lenses={lenses}
			unreadable={0}
			drafts={[]}
			waiting={waiting}
			accept=""
			comparisonOf={comparisonOf}
			onOpenFile={outcome}
			{...on}
		/>,
	);
	await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
	return { screen, on };
}

describe("the preview of a lens", () => {
	it("says what is in it, what is irregular and what does not come along, and adds it on request alone", async () => {
		const { screen, on } = await library([], [preview]);
		const card = screen.getByRole("region", { name: `${t("library.preview")}: Example` });
		await expect.element(card.getByText(t("library.notCarried.policies", { n: 2 }))).toBeVisible();
		await expect.element(card.getByText(t("library.irregular", { n: 3 }))).toBeVisible();
		await expect.element(card.getByText("Somebody")).toBeVisible();
		expect(on.onAdd).not.toHaveBeenCalled();
		await card.getByRole("button", { name: t("library.add") }).click();
		await expect.poll(() => on.onAdd.mock.calls.length).toBe(1);
	});

	it("names what a lens here asks nearly alike, and of its own former edition nothing", async () => {
		const [read, own] = [
			{ ...preview, ...numberedLens("read", 3) },
			{ ...kept, ...numberedLens("other", 2) },
		];
		const former = { ...kept, ...numberedLens("read", 3) };
		const { screen } = await library([kept, former, own], [read]);
		const card = screen.getByRole("region", { name: `${t("library.preview")}: read` });
		await expect.element(card.getByRole("heading", { name: t("library.alike") })).toBeVisible();
		const pairs = card.getByRole("group").filter({ hasText: t("library.alike.pairs", { n: 2 }) });
		expect(pairs.elements()).toHaveLength(1);
		await pairs.getByText("other").click();
		await expect.element(pairs.getByText(t("library.alike.share", { share: 100 })).first()).toBeVisible();
	});

	it("says that another edition gives way, and where nothing could be kept", async () => {
		const { screen } = await library([kept], [preview], () => Promise.reject(new Error("full")));
		await expect.element(screen.getByText(new RegExp(t("library.usedIn", { n: 2 }), "u")).first()).toBeVisible();
		await screen.getByRole("button", { name: t("library.add") }).click();
		await expect.element(screen.getByText(t("library.failed"))).toBeVisible();
	});
});

describe("a lens of the library", () => {
	it("begins a review, and is removed with the focus on the way back", async () => {
		const { screen, on } = await library([kept], []);
		await screen.getByRole("button", { name: `${t("library.begin")}: Example` }).click();
		expect(on.onBegin.mock.calls).toEqual([[kept.lens]]);
		await screen.getByRole("button", { name: `${t("library.remove")}: Example` }).click();
		const undo = screen.getByRole("button", { name: t("common.undo") });
		await expect.element(undo).toHaveFocus();
		await expect.element(screen.getByText(t("library.removed.used", { n: 2 }))).toBeVisible();
	});

	it("that comes with the app cannot be removed", async () => {
		const { screen } = await library([{ ...kept, origin: null }], []);
		await expect.element(screen.getByRole("button", { name: `${t("library.begin")}: Example` })).toBeVisible();
		await expect.element(screen.getByRole("button", { name: `${t("library.remove")}: Example` })).not.toBeInTheDocument();
	});

	it("says in which reviews it is used, and is saved as a file", async () => {
		const { screen, on } = await library([kept], []);
		await screen.getByText(t("library.usedIn", { n: 2 })).click();
		await expect.element(screen.getByRole("link", { name: "Orders" })).toHaveAttribute("href", "#/reviews/a/report");
		await expect.element(screen.getByRole("link", { name: t("review.unnamed") })).toBeVisible();
		await screen.getByRole("button", { name: `${t("library.save")}: Example` }).click();
		expect(on.onSave.mock.calls).toEqual([["example"]]);
	});

	it("is found among others by the words of its questions", async () => {
		const named = (id: string, title: string): LibraryLens => ({
			...kept,
			lens: { ...kept.lens, id },
			texts: { ...kept.texts, title },
		});
		const { screen } = await library([named("a", "Alpha"), named("b", "Beta"), named("c", "Gamma")], []);
		await screen.getByLabelText(t("library.search")).fill("beta");
		await expect.element(screen.getByText(t("library.found", { n: 1 }))).toBeVisible();
		await expect.element(screen.getByRole("heading", { name: "Gamma" })).not.toBeInTheDocument();
	});
});
