import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type PrintSection, printExtents } from "../../../domain/report/printChoice.ts";
import type { Review } from "../../../domain/review/review.ts";
import { sampleSeen, showInReview } from "../../../testing/inReview.tsx";
import { phrases } from "../../../testing/render.tsx";
import { groups, type OfferedFile, type OnExport, type OnMeasure } from "./choices.ts";
import { ExportMenu } from "./ExportMenu.tsx";

const { t } = phrases;

const pages = { briefing: 2, report: 11, complete: 58 };

/** What a menu may offer: files of each group, and one that nobody has heard of. */
const offered = (id: "html" | "markdown" | "issues" | "review", group: OfferedFile["group"]): OfferedFile => ({
	...{ id, group, options: null },
	...{ label: `report.export.${id}.name`, action: `report.export.${id}`, purpose: `report.export.${id}.for` },
});

const files: OfferedFile[] = [
	{
		id: "pdf",
		group: "read",
		options: "print",
		label: "report.export.pdf.name",
		action: "report.export.pdf",
		purpose: "report.export.pdf.for",
	},
	offered("html", "read"),
	offered("markdown", "read"),
	offered("issues", "work"),
	offered("review", "goOn"),
	{ id: "madeUp", group: "work", options: null, label: "common.close", action: "common.delete", purpose: "app.loading" },
];

async function menu(make: OnExport = async () => ({ replaced: [] })) {
	const onMeasure: OnMeasure = async ({ extent = "complete" }) => pages[extent];
	const onExport = vi.fn<OnExport>(make);
	const { screen, review } = await showInReview(() => (
		<ExportMenu files={files} paper="a4" onExport={onExport} onMeasure={onMeasure} />
	));
	const opener = screen.getByRole("button", { name: t("report.export"), exact: true });
	const list = screen.getByRole("dialog", { name: t("report.export.title") });
	const entry = (format: "markdown" | "pdf.briefing" | "pdf.report" | "pdf.complete") =>
		list.getByRole("button", { name: t(`report.export.${format}`), exact: true });
	const options = async () => {
		await opener.click();
		await list.getByRole("button", { name: t("report.export.pdf.options") }).click();
		return screen.getByRole("dialog", { name: t("pdfDialog.title") });
	};
	return { screen, review, opener, list, entry, options, asked: () => onExport.mock.calls.map(([request]) => request) };
}

describe("the menu of exports", () => {
	it("offers every file of the table under what it is for, each with its purpose", async () => {
		const { opener, list } = await menu();
		await opener.click();
		for (const group of groups)
			for (const { action, purpose } of files.filter((file) => file.group === group && file.options === null)) {
				const region = list.getByRole("region", { name: t(`report.export.group.${group}`) });
				const button = region.getByRole("button", { name: t(action), exact: true });
				await expect.element(button).toBeVisible();
				await expect.element(button).toHaveAccessibleDescription(t(purpose));
			}
	});

	it("makes the file of a row that was added, under its own id", async () => {
		const { screen, opener, list, asked } = await menu();
		await opener.click();
		await list.getByRole("button", { name: t("common.delete"), exact: true }).click();
		await expect.element(screen.getByText(t("exporting.done", { file: t("common.close") }))).toBeVisible();
		expect(asked()).toEqual([{ format: "madeUp" }]);
	});

	it("offers three PDFs as equals, each with its length before one presses", async () => {
		const { opener, entry, asked } = await menu();
		await opener.click();
		for (const extent of printExtents) {
			const length = t("exporting.pages", { n: pages[extent] });
			await expect
				.element(entry(`pdf.${extent}`))
				.toHaveAccessibleDescription(`${length} ${t(`report.export.pdf.${extent}.for`)}`);
		}
		await entry("pdf.report").click();
		expect(asked()).toMatchObject([{ format: "pdf", print: { extent: "report", paper: "a4" } }]);
	});

	it("opens by Enter and is walked through by Tab", async () => {
		const { entry } = await menu();
		await userEvent.tab();
		await userEvent.keyboard("{Enter}");
		await expect.element(entry("pdf.briefing")).toBeVisible();
		await userEvent.tab();
		await expect.element(entry("pdf.briefing")).toHaveFocus();
	});

	it("closes by Escape with the focus on its button, and makes nothing", async () => {
		const { opener, list, asked } = await menu();
		await opener.click();
		await expect.element(list).toBeVisible();
		await userEvent.keyboard("{Escape}");
		await expect.element(list).not.toBeInTheDocument();
		await expect.element(opener).toHaveFocus();
		expect(asked()).toEqual([]);
	});

	it("closes with a choice, which gives the focus back and makes the file", async () => {
		const { screen, opener, list, entry, asked } = await menu();
		await opener.click();
		await entry("markdown").click();
		await expect.element(list).not.toBeInTheDocument();
		await expect.element(opener).toHaveFocus();
		expect(asked().map(({ format }) => format)).toEqual(["markdown"]);
		const file = t("report.export.markdown.name");
		await expect.element(screen.getByText(t("exporting.done", { file }))).toBeVisible();
	});

	it("says while a file is made that another has to wait", async () => {
		const { opener, entry, asked } = await menu(() => new Promise(() => {}));
		await opener.click();
		await entry("pdf.complete").click();
		await opener.click();
		await expect.element(entry("markdown")).toHaveAttribute("aria-disabled", "true");
		await entry("markdown").click({ force: true });
		expect(asked()).toHaveLength(1);
	});
});

describe("a review with attached files", () => {
	const given = { id: "g", item: "q", text: "", kind: null, day: "", covers: [] };
	const file = { name: "film.mov", type: "", bytes: 1_000_000, hash: "0".repeat(64) };
	const reviewFile: OfferedFile = { ...offered("review", "goOn"), options: "files" };
	const withFile = (bytes: number) => ({ ...sampleSeen.review, evidence: { given: [{ ...given, file: { ...file, bytes } }] } });

	async function ask(review: Review) {
		const onExport = vi.fn<OnExport>(async () => ({ replaced: [] }));
		const { screen } = await showInReview(
			() => <ExportMenu files={[reviewFile]} paper="a4" onExport={onExport} onMeasure={async () => 1} />,
			{ review },
		);
		await screen.getByRole("button", { name: t("report.export"), exact: true }).click();
		await screen.getByRole("button", { name: t("report.export.review"), exact: true }).click();
		return { dialog: screen.getByRole("dialog", { name: t("given.carry.title") }), onExport };
	}

	it("says before one chooses which files have them whole", async () => {
		const { screen } = await showInReview(
			() => <ExportMenu files={[reviewFile]} paper="a4" onExport={async () => ({ replaced: [] })} onMeasure={async () => 1} />,
			{ review: withFile(12) },
		);
		await screen.getByRole("button", { name: t("report.export"), exact: true }).click();
		await expect.element(screen.getByText(t("given.reports", { n: 1 }))).toBeVisible();
	});

	it("asks where they go, and says what is not here", async () => {
		const { dialog, onExport } = await ask(withFile(1_000_000));
		await expect.element(dialog).toHaveTextContent(t("given.carry.lead", { n: 1, size: "1 MB" }));
		await expect.element(dialog).toHaveTextContent(t("given.carry.lacking", { names: "film.mov" }));
		await dialog.getByRole("radio", { name: t("given.carry.beside") }).click();
		await dialog.getByRole("button", { name: t("given.carry.save") }).click();
		await expect.poll(() => onExport.mock.calls.map(([request]) => request)).toEqual([{ format: "review", files: "beside" }]);
	});

	it("carries none where they are too much, and asks nothing where there are none", async () => {
		const { dialog, onExport } = await ask(withFile(33_000_000));
		await expect.element(dialog.getByRole("radio", { name: t("given.carry.inside") })).toBeDisabled();
		await dialog.getByRole("button", { name: t("given.carry.save") }).click();
		await expect.poll(() => onExport.mock.calls.map(([request]) => request)).toEqual([{ format: "review" }]);
	});

	it("is saved at once where nothing is attached", async () => {
		const { onExport } = await ask(sampleSeen.review);
		await expect.poll(() => onExport.mock.calls.map(([request]) => request)).toEqual([{ format: "review" }]);
	});
});

describe("a PDF with options", () => {
	it("is of the sections, the paper and the label that were chosen; the label stays with the review", async () => {
		const { options, asked, review } = await menu();
		const dialog = await options();
		await dialog.getByRole("radio", { name: t("pdfDialog.paper.letter") }).click({ force: true });
		await dialog.getByRole("textbox", { name: t("pdfDialog.label") }).fill(" Internal ");
		await dialog.getByRole("button", { name: t("pdfDialog.sections.takeNone") }).click();
		await dialog.getByRole("checkbox", { name: t("report.gaps"), exact: true }).click();
		await dialog.getByRole("button", { name: t("report.export.pdf") }).click();
		const sections: PrintSection[] = ["gaps"];
		expect(asked()).toEqual([{ format: "pdf", print: { paper: "letter", sections, label: "Internal" } }]);
		await expect.poll(() => review().label).toBe("Internal");
	});

	it("is not made of nothing, and that is said", async () => {
		const { options, asked } = await menu();
		const dialog = await options();
		await dialog.getByRole("button", { name: t("pdfDialog.sections.takeNone") }).click();
		await expect.element(dialog.getByRole("status")).toHaveTextContent(t("pdfDialog.sections.none"));
		const make = dialog.getByRole("button", { name: t("report.export.pdf") });
		await expect.element(make).toHaveAttribute("aria-disabled", "true");
		await make.click({ force: true });
		await expect.element(dialog).toBeVisible();
		expect(asked()).toEqual([]);
	});

	it("remembers on this screen what was left out", async () => {
		const { options, asked } = await menu();
		const first = await options();
		await first.getByRole("checkbox", { name: t("report.gaps"), exact: true }).click();
		await first.getByRole("button", { name: t("report.export.pdf") }).click();
		await expect.poll(() => asked().length).toBe(1);
		const second = await options();
		await expect.element(second.getByRole("checkbox", { name: t("report.gaps"), exact: true })).not.toBeChecked();
		await second.getByRole("button", { name: t("pdfDialog.sections.takeAll") }).click();
		await expect.element(second.getByRole("checkbox", { name: t("report.gaps"), exact: true })).toBeChecked();
	});

	it("is given up by Escape, and leaves the label as it was", async () => {
		const { options, asked, review } = await menu();
		const before = review().label;
		const dialog = await options();
		await dialog.getByRole("textbox", { name: t("pdfDialog.label") }).fill("Secret");
		await userEvent.keyboard("{Escape}");
		await expect.element(dialog).not.toBeInTheDocument();
		await expect.poll(() => review().label).toBe(before);
		expect(asked()).toEqual([]);
	});
});
