import { useSyncExternalStore } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { WithPhrases } from "../WithPhrases.tsx";
import { lockNews, watchLockNews } from "./lockNews.ts";
import "./lock.css";

/** In the header of a device that has a lock: locks at once, and says what there is to say about it. */
export const LockTool = ({ onLock }: { onLock: () => void }) => (
	<WithPhrases isQuiet>
		<LockButton onLock={onLock} />
		<LockBar />
	</WithPhrases>
);

function LockButton({ onLock }: { onLock: () => void }) {
	const { t } = usePhrases();
	return (
		<button type="button" className="button app-settings" aria-label={t("lock.now")} title={t("lock.now")} onClick={onLock}>
			<Padlock />
		</button>
	);
}

function LockBar() {
	const { t, number } = usePhrases();
	const { damaged, secondsLeft, isHeldBack } = useSyncExternalStore(watchLockNews, lockNews);
	const isSoon = secondsLeft !== null && !isHeldBack;
	if (damaged.length === 0 && !isSoon && !isHeldBack) return null;
	return (
		<div className="lock-bar card">
			{isHeldBack && <p role="alert">{t("lock.heldBack")}</p>}
			{isSoon && (
				<p>
					<span role="alert">{t("lock.soon")}</span> <span aria-hidden="true">{number(secondsLeft)}</span>
				</p>
			)}
			{damaged.length > 0 && <p role="alert">{t("lock.damaged", { n: damaged.length })}</p>}
			{damaged.length > 0 && (
				<ul>
					{damaged.map((place) => (
						<li key={place}>
							<code>{place}</code>
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

const Padlock = () => (
	<svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.25">
		<rect x="5" y="11" width="14" height="9.5" rx="1.5" />
		<path d="M8 11V7.5a4 4 0 0 1 8 0V11" />
	</svg>
);
