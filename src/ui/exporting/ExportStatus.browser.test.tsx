import { useRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { phrases, show } from "../../testing/render.tsx";
import { ExportStatus } from "./ExportStatus.tsx";
import { ReplacedNote } from "./ReplacedNote.tsx";
import { type ExportOutcome, type ExportWatch, type MakeExport, useExporting } from "./useExporting.ts";

const { t } = phrases;
const file = "PDF";

function Exporter({ make }: { make: MakeExport }) {
	const opener = useRef<HTMLButtonElement>(null);
	const { exporting, run, cancel } = useExporting();
	return (
		<>
			<button ref={opener} type="button" onClick={() => void run(file, make)}>
				Export
			</button>
			<ExportStatus exporting={exporting} onCancel={cancel} opener={opener} />
			<ReplacedNote exporting={exporting} />
		</>
	);
}

/** An export that waits until the test ends it. */
function waiting() {
	const { promise, resolve, reject } = Promise.withResolvers<ExportOutcome | null>();
	const watched: ExportWatch[] = [];
	const make = vi.fn((watch: ExportWatch) => {
		watched.push(watch);
		watch.signal.addEventListener("abort", () => resolve(null));
		return promise;
	});
	return { make, watched, resolve, reject };
}

async function begin(make: MakeExport) {
	const screen = await show(<Exporter make={make} />);
	const button = screen.getByRole("button", { name: "Export" });
	await button.click();
	return { screen, button, bar: screen.getByRole("progressbar", { name: t("exporting.progress", { file }) }) };
}

describe("an export", () => {
	it("that is there at once needs no bar", async () => {
		const { screen, bar } = await begin(async () => ({ replaced: [] }));
		await expect.element(screen.getByText(t("exporting.done", { file }))).toBeVisible();
		await expect.element(bar).not.toBeInTheDocument();
	});

	it("that takes long says so, and how far it is once it knows", async () => {
		const { make, watched } = waiting();
		const { screen, bar } = await begin(make);
		await expect.element(screen.getByText(t("exporting.working", { file }))).toBeVisible();
		await expect.element(bar).not.toHaveAttribute("value");
		watched[0]?.onStep(2, 5);
		await expect.element(bar).toHaveAttribute("value", "2");
		await expect.element(bar).toHaveAttribute("max", "5");
	});

	it("is given up by Cancel, by keyboard, with the focus where it began", async () => {
		const { make, watched } = waiting();
		const { screen, button } = await begin(make);
		await expect.element(screen.getByRole("button", { name: t("common.cancel") })).toBeVisible();
		await userEvent.tab();
		await expect.element(screen.getByRole("button", { name: t("common.cancel") })).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await expect.element(screen.getByText(t("exporting.cancelled", { file }))).toBeVisible();
		expect(watched[0]?.signal.aborted).toBe(true);
		await expect.element(button).toHaveFocus();
	});

	it("that ends while the focus is on Cancel sends it back, too", async () => {
		const { make, resolve } = waiting();
		const { screen, button } = await begin(make);
		const cancel = screen.getByRole("button", { name: t("common.cancel") });
		await expect.element(cancel).toBeVisible();
		await userEvent.tab();
		await expect.element(cancel).toHaveFocus();
		resolve({ replaced: [] });
		await expect.element(cancel).not.toBeInTheDocument();
		await expect.element(button).toHaveFocus();
	});

	it("that fails says so, and that nothing is lost", async () => {
		const { make, reject } = waiting();
		const { screen } = await begin(make);
		reject(new Error("no font"));
		await expect.element(screen.getByText(t("exporting.failed", { file }))).toBeVisible();
	});

	it("is made once, however often one presses", async () => {
		const { make } = waiting();
		const { button } = await begin(make);
		await button.click();
		expect(make).toHaveBeenCalledOnce();
	});

	it("names the signs its font lacks, as many as one reads", async () => {
		const signs = Array.from({ length: 33 }, (_, place) => String.fromCodePoint(0x4e00 + place));
		const { screen } = await begin(async () => ({ replaced: signs }));
		const note = screen.getByText(t("exporting.replaced.print"), { exact: false });
		await expect.element(note).toHaveTextContent(signs.slice(0, 30).join(" "));
		await expect.element(note).toHaveTextContent("… +3");
		await expect.element(note).not.toHaveTextContent(signs[30] ?? "?");
	});
});
