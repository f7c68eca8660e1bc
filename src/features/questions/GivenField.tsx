import { useRef, useState } from "react";
import { givenFor } from "../../domain/report/given.ts";
import { withGiven, withoutGiven } from "../../domain/review/givenChanges.ts";
import { givenName } from "../../i18n/givenWords.ts";
import { Button } from "../../ui/Button.tsx";
import { useDevice } from "../../ui/device.ts";
import { useEdit } from "../../ui/editing.ts";
import { TextField } from "../../ui/fields.tsx";
import { GivenLine } from "../../ui/given/GivenLine.tsx";
import { OpenFileButton } from "../../ui/OpenFileButton.tsx";
import { useSeen } from "../../ui/seen.ts";
import { GivenMore } from "./GivenMore.tsx";
import type { Subject } from "./subject.ts";
import type { Attaching } from "./useAttaching.ts";
import "./givenField.css";

interface GivenFieldProps {
	subject: Subject;
	attaching: Attaching;
	/** Whether a file hovers over the page. */
	hovering: boolean;
}

/** What people give as evidence for an answer: links, notes and files, each with its kind, its day and what it covers. */
export function GivenField({ subject, attaching, hovering }: GivenFieldProps) {
	const { busy, said, added: attached, attach } = attaching;
	const { report, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const title = useRef<HTMLHeadingElement>(null);
	/** What was given just now: more is to be said of it. */
	const [added, setAdded] = useState("");
	const given = givenFor(report, subject.item.id);
	return (
		<div className="given-field" data-hovering={hovering}>
			<h2 ref={title} tabIndex={-1} className="legend">
				{t("given.title")}
			</h2>
			{given.length > 0 && (
				<ul className="questions-plain">
					{given.map((one) => (
						<li key={one.id}>
							<GivenLine given={one} />
							<Button
								look="quiet"
								aria-label={t("given.remove.of", { name: givenName(one) })}
								onClick={() => {
									edit((review) => withoutGiven(review, one));
									title.current?.focus();
								}}
							>
								{t("common.remove")}
							</Button>
							<GivenMore given={one} subject={subject} isOpen={one.id === added || one.id === attached} onNewId={setAdded} />
						</li>
					))}
				</ul>
			)}
			<AddGiven item={subject.item.id} onAdded={setAdded} />
			<div className="given-attach">
				<OpenFileButton label={t("given.attach")} busy={busy} accept="" onFiles={attach} />
				<span className="small soft">{t(hovering ? "given.drop" : "given.attach.hint")}</span>
			</div>
			<p role="status" className="small soft">
				{said.done.join(" ")}
			</p>
			{said.refused.length > 0 && (
				<ul className="error questions-plain" role="alert">
					{said.refused.map((refusal) => (
						<li key={refusal}>{refusal}</li>
					))}
				</ul>
			)}
		</div>
	);
}

/** One line for an address or a note; leaving the field keeps what was typed: nobody should lose a link for want of a click. */
function AddGiven({ item, onAdded }: { item: string; onAdded: (id: string) => void }) {
	const { words } = useSeen();
	const { newId } = useDevice();
	const edit = useEdit();
	const [draft, setDraft] = useState("");
	const add = () => {
		const text = draft.trim();
		if (text === "") return;
		const id = newId();
		edit((review) => withGiven(review, { id, item, text, kind: null, day: "", covers: [] }));
		onAdded(id);
		setDraft("");
	};
	return (
		<form
			className="given-add"
			onBlur={add}
			onSubmit={(event) => {
				event.preventDefault();
				add();
			}}
		>
			<TextField label={words.t("given.add")} hint={words.t("given.add.hint")} value={draft} onChange={setDraft} />
			<button type="submit" className="button">
				{words.t("common.add")}
			</button>
		</form>
	);
}
