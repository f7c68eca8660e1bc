import { useState } from "react";
import { mostBackedUp } from "../../domain/review/given.ts";
import { usePhrases } from "../../i18n/context.tsx";
import type { Phrases } from "../../i18n/phrases.ts";
import { sizeText } from "../../i18n/sizeText.ts";
import { Button } from "../../ui/Button.tsx";
import type { Stored, StoredPart } from "./types.ts";

interface StoredCardProps {
	/** Null: still being counted. */
	stored: Stored | null;
	/** False: the browser declined. */
	onAskToKeep: () => Promise<boolean>;
}

/** What this browser keeps for the app, how much room it takes, and whether the browser has promised to keep it. */
export function StoredCard({ stored, onAskToKeep }: StoredCardProps) {
	const phrases = usePhrases();
	const { t } = phrases;
	return (
		<section className="card settings-card" aria-labelledby="settings-stored">
			<h2 id="settings-stored">{t("settings.stored")}</h2>
			{stored ? (
				<>
					<PartsTable parts={stored.parts} />
					<p>{roomText(stored, phrases)}</p>
					{stored.parts.some(({ id, bytes }) => id === "attachments" && bytes > mostBackedUp) && (
						<p>{t("settings.stored.tooMuch", { most: sizeText(mostBackedUp, phrases) })}</p>
					)}
					{stored.promised !== null && <KeepPromise promised={stored.promised} onAsk={onAskToKeep} />}
				</>
			) : (
				<p className="soft">{t("app.loading")}</p>
			)}
		</section>
	);
}

function PartsTable({ parts }: { parts: StoredPart[] }) {
	const phrases = usePhrases();
	const { t, number } = phrases;
	return (
		<table className="settings-stored" aria-labelledby="settings-stored">
			<thead>
				<tr>
					<th scope="col">{t("settings.stored.part")}</th>
					<th scope="col">{t("settings.stored.count")}</th>
					<th scope="col">{t("settings.stored.size")}</th>
				</tr>
			</thead>
			<tbody>
				{parts.map(({ id, count, bytes }) => (
					<tr key={id}>
						<th scope="row">{t(`settings.stored.${id}`)}</th>
						<td>{number(count)}</td>
						<td>{sizeText(bytes, phrases)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

function roomText({ used, allowed }: Stored, phrases: Phrases): string {
	const { t } = phrases;
	if (used === null) return t("settings.stored.unknown");
	const counted = sizeText(used, phrases);
	if (allowed === null) return t("settings.stored.usedAlone", { used: counted });
	return t("settings.stored.used", { used: counted, allowed: sizeText(allowed, phrases) });
}

function KeepPromise({ promised, onAsk }: { promised: boolean; onAsk: () => Promise<boolean> }) {
	const { t } = usePhrases();
	const [answer, setAnswer] = useState<boolean | null>(null);
	const isKept = answer ?? promised;
	return (
		<div className="settings-text">
			<p role="status">
				{t(isKept ? "settings.keep.promised" : answer === false ? "settings.keep.refused" : "settings.keep.notPromised")}
			</p>
			{!isKept && (
				<div className="row">
					<Button onClick={async () => setAnswer(await onAsk())}>{t("settings.keep.ask")}</Button>
				</div>
			)}
		</div>
	);
}
