import { describe, expect, it, vi } from "vitest";
import { phrases, show } from "../../testing/render.tsx";
import { StoredCard } from "./StoredCard.tsx";
import type { Stored } from "./types.ts";

const { t } = phrases;

const stored: Stored = {
	parts: [{ id: "reviews", count: 3, bytes: 2048 }],
	used: null,
	allowed: null,
	promised: false,
};

describe("what is kept on this device", () => {
	it("is being counted at first", async () => {
		const screen = await show(<StoredCard stored={null} onAskToKeep={async () => true} />);
		await expect.element(screen.getByText(t("app.loading"))).toBeVisible();
		await expect.element(screen.getByRole("table")).not.toBeInTheDocument();
	});

	it("stands part by part, also where the browser counts nothing", async () => {
		const screen = await show(<StoredCard stored={stored} onAskToKeep={async () => true} />);
		const row = screen.getByRole("table", { name: t("settings.stored") }).getByRole("row", { name: /3/ });
		await expect.element(row).toHaveTextContent(t("settings.stored.reviews"));
		await expect.element(screen.getByText(t("settings.stored.unknown"))).toBeVisible();
	});

	it("is kept for good once the browser promises it", async () => {
		const ask = vi.fn(async () => true);
		const screen = await show(<StoredCard stored={stored} onAskToKeep={ask} />);
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("settings.keep.notPromised"));
		const button = screen.getByRole("button", { name: t("settings.keep.ask") });
		await button.click();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("settings.keep.promised"));
		await expect.element(button).not.toBeInTheDocument();
	});

	it("says so where the browser declines, and lets one ask again", async () => {
		const screen = await show(<StoredCard stored={stored} onAskToKeep={async () => false} />);
		await screen.getByRole("button", { name: t("settings.keep.ask") }).click();
		await expect.element(screen.getByRole("status")).toHaveTextContent(t("settings.keep.refused"));
		await expect.element(screen.getByRole("button", { name: t("settings.keep.ask") })).toBeVisible();
	});

	it("asks nothing where the browser makes no such promises", async () => {
		const screen = await show(<StoredCard stored={{ ...stored, promised: null }} onAskToKeep={async () => true} />);
		await expect.element(screen.getByRole("status")).not.toBeInTheDocument();
	});
});
