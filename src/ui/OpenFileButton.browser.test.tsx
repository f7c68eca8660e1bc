import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { phrases, show } from "../testing/render.tsx";
import { OpenFileButton } from "./OpenFileButton.tsx";

const file = (name: string) => new File(["{}"], name, { type: "application/json" });

const input = (): HTMLInputElement => {
	const found = document.querySelector<HTMLInputElement>('input[type="file"]');
	if (!found) throw new Error("no field for files");
	return found;
};

describe("the way to open a file", () => {
	it("asks the browser for several files, and hands them over", async () => {
		const onFiles = vi.fn();
		await show(<OpenFileButton label="Open a file" accept="" busy={false} onFiles={onFiles} />);
		expect(input().multiple).toBe(true);
		await userEvent.upload(input(), [file("a.json"), file("b.json")]);
		expect(onFiles.mock.calls.map(([files]) => files.map(({ name }: File) => name))).toEqual([["a.json", "b.json"]]);
	});

	it("takes the same file again, mended", async () => {
		const onFiles = vi.fn();
		await show(<OpenFileButton label="Open a file" accept="" busy={false} onFiles={onFiles} />);
		await userEvent.upload(input(), file("a.json"));
		expect(input().value).toBe("");
		await userEvent.upload(input(), file("a.json"));
		expect(onFiles).toHaveBeenCalledTimes(2);
	});

	it("opens the browser's dialog by keyboard", async () => {
		await show(<OpenFileButton label="Open a file" accept="" busy={false} onFiles={() => {}} />);
		const opened = vi.spyOn(input(), "click").mockImplementation(() => {});
		await userEvent.tab();
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => opened.mock.calls.length).toBe(1);
	});

	it("says so while a file is read", async () => {
		const screen = await show(<OpenFileButton label="Open a file" accept="" busy onFiles={() => {}} />);
		const button = screen.getByRole("button", { name: phrases.t("reviews.reading") });
		await expect.element(button).toHaveAttribute("aria-busy", "true");
	});

	it("offers one file of one kind where no other would do", async () => {
		await show(<OpenFileButton label="Open a backup" busy={false} onFiles={() => {}} accept=".json" one />);
		expect(input().multiple).toBe(false);
		expect(input().accept).toBe(".json");
	});
});
