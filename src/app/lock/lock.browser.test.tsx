import { describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { LockState } from "../../browser/lock/lockRecord.ts";
import { problem } from "../../domain/result.ts";
import { phrases, show } from "../../testing/render.tsx";
import { LockCard } from "./LockCard.tsx";
import type { LockCardProps } from "./lockCardProps.ts";
import { UnlockScreen } from "./UnlockScreen.tsx";

const { t } = phrases;

async function unlock(state: LockState | null, onPassphrase = vi.fn(async () => null)) {
	const [onCancel, onErase] = [vi.fn(async () => {}), vi.fn(async () => "refused" as const)];
	const screen = await show(<UnlockScreen state={state} onPassphrase={onPassphrase} onCancel={onCancel} onErase={onErase} />);
	return { screen, onPassphrase, onCancel, onErase, field: screen.getByLabelText(t("secret.passphrase"), { exact: true }) };
}

describe("the screen that stands in the place of the app", () => {
	it("has the focus in the field, takes Enter, and says at the field that a passphrase is another one", async () => {
		const onPassphrase = vi.fn(async () => problem("wrongPassphrase", "", {}));
		const { field } = await unlock("on", onPassphrase as never);
		await expect.element(field).toHaveFocus();
		await userEvent.keyboard("{Enter}");
		await expect.element(field).toHaveAccessibleDescription(t("secret.none"));
		expect(onPassphrase).not.toHaveBeenCalled();
		await userEvent.keyboard("not this one{Enter}");
		await expect.element(field).toHaveAccessibleDescription(t("lock.wrong"));
		await expect.element(field).toBeInvalid();
		expect(onPassphrase).toHaveBeenCalledOnce();
	});

	it("says that nothing is lost where opening fails", async () => {
		const { screen, field } = await unlock(
			"on",
			vi.fn(() => Promise.reject(new Error("no memory"))),
		);
		await field.fill("four words from nowhere");
		await screen.getByRole("button", { name: t("lock.do.open") }).click();
		await expect.element(field).toHaveAccessibleDescription(t("lock.failed"));
	});

	it.each([
		["chosen", "on", true],
		["turningOn", "again", false],
		["on", "open", false],
		["turningOff", "off", true],
	] as const)(
		"says what the passphrase is for (%s), and can be taken back where that is safe",
		async (state, purpose, isBack) => {
			const { screen, onCancel } = await unlock(state);
			await expect.element(screen.getByRole("heading", { level: 1 })).toHaveTextContent(t(`lock.title.${purpose}`));
			await expect.element(screen.getByText(t(`lock.text.${purpose}`))).toBeVisible();
			const backs = [t("lock.cancel.on"), t("lock.cancel.off")].map((name) => screen.getByRole("button", { name }));
			await expect.poll(() => backs.flatMap((back) => back.elements()).length).toBe(Number(isBack));
			if (!isBack) return;
			await screen.getByRole("button", { name: t(purpose === "on" ? "lock.cancel.on" : "lock.cancel.off") }).click();
			expect(onCancel).toHaveBeenCalledOnce();
		},
	);

	it("shows how far encrypting has come", async () => {
		const onPassphrase = vi.fn((_: string, __: AbortSignal, onStep: (done: number, all: number) => void) => {
			onStep(3, 12);
			return new Promise<null>(() => undefined);
		});
		const { screen, field } = await unlock("chosen", onPassphrase as never);
		await field.fill("four words from nowhere");
		await screen.getByRole("button", { name: t("lock.do.on") }).click();
		await expect.element(screen.getByRole("progressbar", { name: t("lock.covering") })).toHaveValue(3);
	});

	it("says what is left to whoever has forgotten it, and deletes for the word alone", async () => {
		const { screen, onErase } = await unlock(null);
		await expect.element(screen.getByText(t("lock.forgotten.text"))).toBeVisible();
		const word = t("settings.erase.word");
		const field = screen.getByLabelText(t("settings.erase.type", { word }));
		await field.fill("yes");
		await userEvent.keyboard("{Enter}");
		await expect.element(field).toHaveAccessibleDescription(t("settings.erase.mismatch", { word }));
		expect(onErase).not.toHaveBeenCalled();
		await field.fill(word);
		await userEvent.keyboard("{Enter}");
		await expect.element(field).toHaveAccessibleDescription(t("settings.erase.refused"));
		expect(onErase).toHaveBeenCalledOnce();
	});
});

async function card(over: Partial<LockCardProps> = {}) {
	const props: LockCardProps = {
		standing: "none",
		idleMinutes: 15,
		onIdle: vi.fn(async () => {}),
		onSaveBackup: vi.fn(async () => ({ isSaved: true, lacking: [] })),
		onTurnOn: vi.fn(async () => null),
		onTurnOff: vi.fn(async () => {}),
		onChange: vi.fn(async () => null),
		onLock: vi.fn(),
		...over,
	};
	return { screen: await show(<LockCard {...props} />), props };
}

describe("the lock in the settings", () => {
	it("says what forgetting means and offers a backup, before a passphrase is taken that is long enough, the same twice, and known to be final", async () => {
		const { screen, props } = await card();
		await screen.getByRole("button", { name: t("lock.card.turnOn") }).click();
		const dialog = screen.getByRole("dialog", { name: t("lock.dialog.on") });
		await expect.element(dialog.getByText(t("lock.dialog.forget"))).toBeVisible();
		await dialog.getByRole("button", { name: t("settings.backup.save") }).click();
		expect(props.onSaveBackup).toHaveBeenCalledOnce();
		const [first, again] = [
			dialog.getByLabelText(t("secret.passphrase"), { exact: true }),
			dialog.getByLabelText(t("secret.again")),
		];
		const go = dialog.getByRole("button", { name: t("lock.dialog.do") });
		await first.fill("short");
		await go.click();
		await expect.element(first).toHaveAccessibleDescription(`${t("lock.dialog.advice")} ${t("secret.short", { n: 10 })}`);
		await first.fill("four words from nowhere");
		await go.click();
		await expect.element(again).toHaveAccessibleDescription(t("secret.differs"));
		await again.fill("four words from nowhere");
		await go.click();
		const known = dialog.getByRole("checkbox", { name: t("lock.dialog.known") });
		await expect.element(known).toHaveAccessibleDescription(t("lock.dialog.unknown"));
		expect(props.onTurnOn).not.toHaveBeenCalled();
		await known.click();
		await go.click();
		await expect.poll(() => vi.mocked(props.onTurnOn).mock.calls[0]?.[0]).toBe("four words from nowhere");
	});

	it("locks at a press, changes when it locks by itself, and asks before it is turned off", async () => {
		const { screen, props } = await card({ standing: "on" });
		await screen.getByRole("button", { name: t("lock.now") }).click();
		expect(props.onLock).toHaveBeenCalledOnce();
		await screen.getByLabelText(t("lock.idle")).selectOptions("0");
		expect(props.onIdle).toHaveBeenCalledExactlyOnceWith(0);
		await screen.getByRole("button", { name: t("lock.card.turnOff") }).click();
		const dialog = screen.getByRole("dialog", { name: t("lock.dialog.off") });
		await expect.element(dialog.getByText(t("lock.dialog.off.text"))).toBeVisible();
		expect(props.onTurnOff).not.toHaveBeenCalled();
		await dialog.getByRole("button", { name: t("lock.do.off") }).click();
		expect(props.onTurnOff).toHaveBeenCalledOnce();
	});

	it("changes the passphrase with the one until now, and says when that is another one", async () => {
		const onChange = vi.fn(async (current: string) => (current === "right" ? null : problem("wrongPassphrase", "", {})));
		const { screen } = await card({ standing: "on", onChange });
		await screen.getByRole("button", { name: t("lock.card.change") }).click();
		const dialog = screen.getByRole("dialog", { name: t("lock.dialog.change") });
		const current = dialog.getByLabelText(t("lock.dialog.current"));
		await current.fill("wrong");
		await dialog.getByLabelText(t("lock.dialog.new"), { exact: true }).fill("five words from somewhere else");
		await dialog.getByLabelText(t("secret.again")).fill("five words from somewhere else");
		const go = dialog.getByRole("button", { name: t("lock.dialog.change") });
		await go.click();
		await expect.element(dialog.getByText(t("lock.wrong"))).toBeVisible();
		await current.fill("right");
		await go.click();
		await expect.element(screen.getByText(t("lock.changed"))).toBeVisible();
	});

	it("says where it cannot be had", async () => {
		const { screen } = await card({ standing: "cannot" });
		await expect.element(screen.getByText(t("lock.card.cannot"))).toBeVisible();
		await expect.element(screen.getByRole("button", { name: t("lock.card.turnOn") })).not.toBeInTheDocument();
	});
});
