import { useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { sizeText } from "../../i18n/sizeText.ts";
import { Button } from "../../ui/Button.tsx";
import { useNextFocus } from "../../ui/useNextFocus.ts";
import { CopyDialog } from "./CopyDialog.tsx";
import type { KeptCopy, OpenedCopy } from "./types.ts";
import "./copies.css";

interface CopiesCardProps {
	/** The last one first; null: still being looked up. */
	copies: KeptCopy[] | null;
	onOpen: (id: string) => Promise<OpenedCopy>;
}

/** As many as one looks through; the others come at a press. */
const firstShown = 10;

type Opened = { copy: KeptCopy; opened: OpenedCopy };

/** What became of the copy that was put back last. */
type Done = { copy: KeptCopy; undo: () => void } | null;

/** States of reviews that were kept, each to be looked at and put back. */
export function CopiesCard({ copies, onOpen }: CopiesCardProps) {
	const { t, moment } = usePhrases();
	const { root, focusNext } = useNextFocus<HTMLElement>();
	const [shown, setShown] = useState(firstShown);
	const [open, setOpen] = useState<Opened | null>(null);
	const [done, setDone] = useState<Done>(null);
	const more = (copies?.length ?? 0) - shown;
	const close = (next: Done) => {
		focusNext(next ? "[data-undo]" : "");
		setDone(next);
	};
	return (
		<section className="card settings-card" aria-labelledby="settings-copies" ref={root}>
			<h2 id="settings-copies" tabIndex={-1}>
				{t("settings.copies")}
			</h2>
			<p className="settings-text">{t("settings.copies.text")}</p>
			{!copies && <p className="soft">{t("app.loading")}</p>}
			{copies?.length === 0 && <p className="soft">{t("settings.copies.none")}</p>}
			{copies && copies.length > 0 && (
				<CopiesTable copies={copies.slice(0, shown)} onLook={async (copy) => setOpen({ copy, opened: await onOpen(copy.id) })} />
			)}
			{more > 0 && (
				<div className="row">
					<Button onClick={() => setShown(shown + 50)}>{t("settings.copies.more", { n: Math.min(more, 50) })}</Button>
				</div>
			)}
			{open && <CopyDialog {...open} onDone={(undo) => close({ copy: open.copy, undo })} onClose={() => setOpen(null)} />}
			{done && (
				<div className="settings-note" data-kind="good">
					<p id="settings-copy-done">
						{t("settings.copies.done", { name: nameOf(done.copy, t), moment: moment(done.copy.changedAt) })}
					</p>
					<div className="row">
						<Button
							data-undo
							aria-describedby="settings-copy-done"
							onClick={() => {
								done.undo();
								focusNext("h2");
								setDone(null);
							}}
						>
							{t("common.undo")}
						</Button>
					</div>
				</div>
			)}
		</section>
	);
}

type T = ReturnType<typeof usePhrases>["t"];

const nameOf = ({ name }: KeptCopy, t: T): string => name.trim() || t("review.unnamed");

function CopiesTable({ copies, onLook }: { copies: KeptCopy[]; onLook: (copy: KeptCopy) => void }) {
	const phrases = usePhrases();
	const { t, moment } = phrases;
	return (
		<table className="settings-stored settings-copies" aria-labelledby="settings-copies">
			<thead>
				<tr>
					<th scope="col">{t("settings.copies.state")}</th>
					<th scope="col">{t("settings.stored.size")}</th>
					<th scope="col">
						<span className="visually-hidden">{t("settings.copies.look")}</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{copies.map((copy) => {
					const name = nameOf(copy, t);
					const at = copy.changedAt === "" ? t("settings.copies.unreadable") : moment(copy.changedAt);
					return (
						<tr key={copy.id}>
							<th scope="row">
								<strong>{name}</strong> {!copy.isHere && <span className="chip">{t("settings.copies.gone")}</span>}
								<span className="soft small">{`${at} · ${t(`settings.copies.why.${copy.why}`)}`}</span>
							</th>
							<td>{sizeText(copy.bytes, phrases)}</td>
							<td>
								<Button look="quiet" aria-label={`${t("settings.copies.look")}: ${name}, ${at}`} onClick={() => onLook(copy)}>
									{t("settings.copies.look")}
								</Button>
							</td>
						</tr>
					);
				})}
			</tbody>
		</table>
	);
}
