import { describe, expect, it, vi } from "vitest";
import { phrases, show } from "../testing/render.tsx";
import { CopyText } from "./CopyText.tsx";

const { t } = phrases;

describe("a text to copy", () => {
	it("goes to the clipboard as it is, and that is said", async () => {
		const copy = vi.fn(async (_text: string) => true);
		const screen = await show(<CopyText text="ab12 cd34" label="Copy the seal" copy={copy} />);
		await expect.element(screen.getByRole("status")).toHaveTextContent(/^$/);
		await screen.getByRole("button", { name: "Copy the seal" }).click();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("seal.copied"));
		expect(copy).toHaveBeenCalledExactlyOnceWith("ab12 cd34");
	});

	it("is to be selected where the browser refuses", async () => {
		const screen = await show(<CopyText text="ab12" label="Copy the seal" copy={async () => false} />);
		await screen.getByRole("button", { name: "Copy the seal" }).click();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("seal.notCopied"));
	});
});
