import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type Problem, problem } from "../../domain/result.ts";
import { phrases, show } from "../../testing/render.tsx";
import { AskSecret } from "./AskSecret.tsx";
import type { SecretRequest } from "./asking.ts";

const { t } = phrases;

async function ask(purpose: SecretRequest["purpose"], act: SecretRequest["act"]) {
	const onClosed = vi.fn();
	const screen = await show(<AskSecret request={{ purpose, file: "review.json.age", act }} onClosed={onClosed} />);
	const dialog = screen.getByRole("dialog", { name: t(`secret.${purpose}.title`, { file: "review.json.age" }) });
	await expect.element(dialog).toBeVisible();
	const field = dialog.getByLabelText(t("secret.passphrase"), { exact: true });
	return { screen, dialog, field, onClosed, go: dialog.getByRole("button", { name: t(`secret.${purpose}.do`) }) };
}

describe("a passphrase to open a file", () => {
	it("is asked for with the focus on its field, hidden until it is to be shown", async () => {
		const { dialog, field } = await ask("open", async () => null);
		await expect.element(field).toHaveFocus();
		await expect.element(field).toHaveAttribute("type", "password");
		await dialog.getByLabelText(t("secret.show")).click();
		await expect.element(field).toHaveAttribute("type", "text");
	});

	it("is tried by Enter, said to be wrong at its field, and asked for again", async () => {
		const answers: (Problem | null)[] = [problem("wrongPassphrase", "", {}), null];
		const act = vi.fn(async (_passphrase: string) => answers.shift() ?? null);
		const { field, onClosed } = await ask("open", act);
		await field.fill("wrong");
		await userEvent.keyboard("{Enter}");
		await expect.element(field).toHaveAccessibleDescription(t("problem.wrongPassphrase"));
		expect(onClosed).not.toHaveBeenCalled();
		await field.fill("right");
		await userEvent.keyboard("{Enter}");
		await expect.poll(() => onClosed.mock.calls).toEqual([[true]]);
		expect(act.mock.calls.map(([passphrase]) => passphrase)).toEqual(["wrong", "right"]);
	});

	it("is not tried while there is none", async () => {
		const act = vi.fn(async () => null);
		const { go, field } = await ask("open", act);
		await go.click();
		await expect.element(field).toHaveAccessibleDescription(t("secret.none"));
		expect(act).not.toHaveBeenCalled();
	});

	it("says that the key is being made, and is given up by Cancel meanwhile", async () => {
		let signal: AbortSignal | undefined;
		const act: SecretRequest["act"] = (_, given) => {
			signal = given;
			return new Promise((resolve) => given.addEventListener("abort", () => resolve(null)));
		};
		const { screen, dialog, field, onClosed } = await ask("open", act);
		await field.fill("slow");
		await userEvent.keyboard("{Enter}");
		await expect.element(dialog.getByRole("progressbar", { name: t("secret.busy") })).toBeVisible();
		await dialog.getByRole("button", { name: t("common.cancel") }).click();
		await expect.poll(() => onClosed.mock.calls).toEqual([[false]]);
		// Whoever showed it takes it away once it is closed.
		await screen.unmount();
		expect(signal?.aborted).toBe(true);
	});

	it("says so where the browser cannot", async () => {
		const { field } = await ask("open", () => Promise.reject(new Error("no memory")));
		await field.fill("any");
		await userEvent.keyboard("{Enter}");
		await expect.element(field).toHaveAccessibleDescription(t("secret.cannot"));
	});
});

describe("a passphrase for a new file", () => {
	it("is long enough and typed twice the same, and what forgetting means is said first", async () => {
		const act = vi.fn(async (_passphrase: string) => null);
		const { dialog, field, go, onClosed } = await ask("save", act);
		await expect.element(dialog.getByText(t("secret.save.text"))).toBeVisible();
		const again = dialog.getByLabelText(t("secret.again"));
		await field.fill("short");
		await go.click();
		await expect.element(field).toHaveAccessibleDescription(`${t("secret.advice")} ${t("secret.short", { n: 10 })}`);
		await field.fill("four words from nowhere");
		await again.fill("four words from somewhere");
		await go.click();
		await expect.element(again).toHaveAccessibleDescription(t("secret.differs"));
		expect(act).not.toHaveBeenCalled();
		await again.fill("four words from nowhere");
		await go.click();
		await expect.poll(() => onClosed.mock.calls).toEqual([[true]]);
		expect(act.mock.calls[0]?.[0]).toBe("four words from nowhere");
	});
});
