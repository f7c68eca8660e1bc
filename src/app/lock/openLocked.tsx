import type { ReactNode } from "react";
import { eraseEverything } from "../../browser/erase.ts";
import { findLock, type LockRecord, lockAtHand } from "../../browser/lock/lockRecord.ts";
import { awaitKey, hearLock } from "../../browser/lock/tabs.ts";
import type { Problem } from "../../domain/result.ts";
import { PhrasesContext } from "../../i18n/context.tsx";
import { spoken } from "../../i18n/languages.ts";
import { loadPhrases } from "../../i18n/loadMessages.ts";
import { useSettings } from "../../store/settings.ts";
import { besides } from "../Shell.tsx";
import { connectBelow } from "./below.ts";
import { cancelLock, changeRecord, idleMinutes } from "./changeLock.ts";
import { LockTool } from "./LockTool.tsx";
import { lockDevice, lockHere } from "./lockDevice.ts";
import { changeNews } from "./lockNews.ts";
import { type Key, unwrapKey } from "./passphraseKey.ts";
import { watchRest } from "./rest.ts";
import { follow, openWith } from "./session.ts";
import { UnlockScreen } from "./UnlockScreen.tsx";

/** Where the page is drawn. */
interface Page {
	render: (shown: ReactNode) => void;
}

/** Asks for the passphrase, unless another tab has the key; then starts the app. */
export async function openLocked(page: Page, start: () => void): Promise<void> {
	const { language, notation } = useSettings.getState();
	Object.assign(document.documentElement, { lang: language, dir: spoken(language).direction });
	const [phrases, record] = await Promise.all([loadPhrases(language, notation), recordOf()]);
	const started = begin(page, start);
	const stop = record ? waitElsewhere(record, started) : () => undefined;
	page.render(
		<PhrasesContext value={phrases}>
			<UnlockScreen
				state={record?.state ?? null}
				onPassphrase={(passphrase, signal, onStep) => tryOpen(record, { passphrase, signal, onStep, started, stop })}
				onCancel={async () => {
					await (record?.state === "chosen" ? cancelLock() : changeRecord({ state: "turningOn" }));
					location.reload();
				}}
				onErase={eraseAll}
			/>
		</PhrasesContext>,
	);
}

/** Where the database does not answer, the copy at hand has the key, too. */
const recordOf = (): Promise<LockRecord | null> => connectBelow().then(findLock, lockAtHand);

type Started = (record: LockRecord, key: Key, onStep: (done: number, all: number) => void) => Promise<void>;

/** Opens with the key, and draws the app in the place of the question. */
const begin =
	(page: Page, start: () => void): Started =>
	async (record, key, onStep) => {
		if ((await openWith(record, key, onStep)) === "anew") return location.reload();
		besides.tool = <LockTool onLock={() => changeNews({ isHeldBack: !lockDevice() })} />;
		follow(() => changeNews({ isHeldBack: !lockHere() }));
		watchRest({
			minutes: idleMinutes,
			onWarning: (secondsLeft) => changeNews({ secondsLeft }),
			onRest: () => changeNews({ isHeldBack: !lockDevice(), secondsLeft: null }),
		});
		page.render(null);
		start();
	};

/** Takes the key of a tab that is open, and begins anew when another one changes the lock. */
function waitElsewhere(record: LockRecord, started: Started): () => void {
	const stopAsking =
		record.state === "on"
			? awaitKey(record.id, (key) => {
					stop();
					void started(record, key, () => undefined);
				})
			: () => undefined;
	const stopHearing = hearLock(
		() => undefined,
		() => location.reload(),
	);
	const stop = () => {
		stopAsking();
		stopHearing();
	};
	return stop;
}

interface Try {
	passphrase: string;
	signal: AbortSignal;
	onStep: (done: number, all: number) => void;
	started: Started;
	stop: () => void;
}

/** A problem is told, and asked again. */
async function tryOpen(record: LockRecord | null, { passphrase, signal, onStep, started, stop }: Try): Promise<Problem | null> {
	if (!record) return null;
	const key = await unwrapKey(record.key, passphrase, signal);
	if (!key) return null;
	if (!key.ok) return key.problems[0] ?? null;
	stop();
	await started(record, key.value, onStep);
	return null;
}

const eraseAll = () => eraseEverything(() => location.reload());
