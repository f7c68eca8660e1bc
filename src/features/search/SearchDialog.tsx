import { useId, useMemo, useState } from "react";
import { indexReview, searchIndex } from "../../domain/find/searchReview.ts";
import type { Place } from "../../domain/report/place.ts";
import { Button } from "../../ui/Button.tsx";
import { closeDialog, ModalDialog } from "../../ui/ModalDialog.tsx";
import { HitOption } from "./HitOption.tsx";
import "./search.css";
import { useSeen, useWords } from "../../ui/seen.ts";
import { useActiveHit } from "./useActiveHit.ts";

const mostHits = 50;

interface SearchDialogProps {
	onGo: (place: Place) => void;
	onClose: () => void;
}

/** Finds by typed words and leads there: a field and the list of hits it rules, by keys alone or by pointer. */
export function SearchDialog({ onGo, onClose }: SearchDialogProps) {
	const { review, report, lens, words } = useSeen();
	const id = useId();
	const [wanted, setWanted] = useState("");
	const index = useMemo(() => indexReview({ lens, texts: words.lens, review, report }), [lens, words.lens, review, report]);
	const { hits, count } = useMemo(() => searchIndex(index, wanted, mostHits), [index, wanted]);
	const go = (place: number) => {
		const hit = hits[place];
		if (!hit) return;
		// Closed first, so that the browser gives the focus back before the new screen takes it.
		closeDialog();
		onGo(hit.entry.place);
	};
	const { active, onKeyDown, restart } = useActiveHit(hits.length, go);
	return (
		<ModalDialog labelledBy={`${id}-title`} className="search" onClose={onClose}>
			<div className="search-head">
				<label htmlFor={`${id}-field`} id={`${id}-title`} className="search-title">
					{words.t("search.open")}
				</label>
				<input
					id={`${id}-field`}
					className="input"
					type="text"
					role="combobox"
					aria-expanded={hits.length > 0}
					aria-controls={`${id}-hits`}
					aria-autocomplete="list"
					aria-activedescendant={hits.length > 0 ? `${id}-${active}` : undefined}
					aria-describedby={`${id}-hint`}
					autoComplete="off"
					spellCheck={false}
					enterKeyHint="go"
					value={wanted}
					onChange={(event) => {
						setWanted(event.target.value);
						restart();
					}}
					onKeyDown={onKeyDown}
				/>
				<Button onClick={closeDialog}>{words.t("common.close")}</Button>
			</div>
			<SearchNote id={`${id}-hint`} wanted={wanted} shown={hits.length} count={count} />
			<div id={`${id}-hits`} role="listbox" aria-label={words.t("search.open")} className="search-hits">
				{hits.map((hit, place) => (
					<HitOption
						key={`${hit.entry.kind} ${JSON.stringify(hit.entry.place)} ${hit.entry.title}`}
						id={`${id}-${place}`}
						hit={hit}
						active={place === active}
						onOpen={() => go(place)}
					/>
				))}
			</div>
		</ModalDialog>
	);
}

interface SearchNoteProps {
	id: string;
	wanted: string;
	shown: number;
	count: number;
}

/** What can be found; then how much was, said as it changes; and the keys. */
function SearchNote({ id, wanted, shown, count }: SearchNoteProps) {
	const { t } = useWords();
	const isBlank = wanted.trim() === "";
	const found = shown < count ? t("search.some", { shown, count }) : t("search.hits", { n: count });
	return (
		<div className="search-note small soft">
			<p id={id} hidden={!isBlank}>
				{t("search.hint")}
			</p>
			<p role="status">{isBlank ? "" : count === 0 ? t("search.none") : found}</p>
			{count > 0 && (
				<p className="search-keys">
					<kbd className="key">↑</kbd> <kbd className="key">↓</kbd> {t("search.keys.choose")} · <kbd className="key">Enter</kbd>{" "}
					{t("search.keys.go")}
				</p>
			)}
		</div>
	);
}
