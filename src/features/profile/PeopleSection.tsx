import { type KeyboardEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { withParticipants } from "../../domain/review/changes.ts";
import type { Participant } from "../../domain/review/review.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { spareOf, withoutPerson, withPerson, withSpare } from "./people.ts";
import "./peopleSection.css";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";
import { Fold } from "./Fold.tsx";

/** Who takes part, with their roles. The last row is empty: what is typed there adds a person. */
export function PeopleSection() {
	const seen = useSeen();
	const { t } = seen.words;
	const { participants } = seen.review;
	const { list, change, removed, remove, putBack, toNext } = usePeople();
	return (
		<Fold id="profile-people" title={t("profile.people")} said={seen.words.number(participants.length)}>
			<p className="soft">{t("profile.people.hint")}</p>
			<p className="profile-people-head eyebrow" aria-hidden="true">
				<span>{t("profile.person.name")}</span>
				<span>{t("profile.person.role")}</span>
			</p>
			<ul className="profile-people" ref={list}>
				{withSpare(participants).map((person, index) => (
					<PersonRow
						key={person.id}
						person={person}
						number={index + 1}
						spare={index === participants.length}
						onChange={(changed) => change((people) => withPerson(people, changed))}
						onRemove={() => remove(person, index)}
						onEnter={() => toNext(index)}
					/>
				))}
			</ul>
			<div role="status" className="profile-removed">
				{removed && (
					<>
						{t("profile.person.removed", { name: removed.person.name.trim() || removed.person.role.trim() })}{" "}
						<Button look="quiet" onClick={putBack}>
							{t("profile.person.putBack")}
						</Button>
					</>
				)}
			</div>
			<OwnerOffer onAdd={(name) => change((people) => withPerson(people, { ...spareOf(people), name }))} />
			<p>
				<Link to={paths.together(seen.review.id)}>{t("together.handOutLink")}</Link>
			</p>
		</Fold>
	);
}

/** The changes of the list, and who was taken away last: said, and brought back with one press. */
function usePeople() {
	const edit = useEdit();
	const list = useRef<HTMLUListElement>(null);
	const [removed, setRemoved] = useState<{ person: Participant; index: number } | null>(null);
	const change = (changed: (people: Participant[]) => Participant[]) =>
		edit((review) => withParticipants(review, changed(review.participants)));
	const focusRow = (index: number) => list.current?.children[index]?.querySelector("input")?.focus();
	/** The row that stands in its place then takes the focus: the spare one at the latest. */
	const remove = (person: Participant, index: number) => {
		flushSync(() => {
			change((people) => withoutPerson(people, person.id));
			setRemoved({ person, index });
		});
		focusRow(index);
	};
	const putBack = () => {
		if (!removed) return;
		flushSync(() => {
			change((people) => people.toSpliced(removed.index, 0, removed.person));
			setRemoved(null);
		});
		focusRow(removed.index);
	};
	return { list, change, removed, remove, putBack, toNext: (index: number) => focusRow(index + 1) };
}

/** The owner of the workload, who mostly takes part, need not be typed again. */
function OwnerOffer({ onAdd }: { onAdd: (name: string) => void }) {
	const { review, words } = useSeen();
	const owner = review.workload.owner.trim();
	const isThere = review.participants.some(({ name }) => name.trim().toLowerCase() === owner.toLowerCase());
	if (owner === "" || isThere) return null;
	return (
		<p>
			<Button onClick={() => onAdd(owner)}>{words.t("profile.person.addOwner", { name: owner })}</Button>
		</p>
	);
}

interface PersonRowProps {
	person: Participant;
	/** From 1, for the names of the fields. */
	number: number;
	spare: boolean;
	onChange: (person: Participant) => void;
	onRemove: () => void;
	/** Enter in either field: on to the next person. */
	onEnter: () => void;
}

function PersonRow({ person, number, spare, onChange, onRemove, onEnter }: PersonRowProps) {
	const { t } = usePhrases();
	const onKeyDown = (event: KeyboardEvent) => {
		if (event.key === "Enter" && !event.nativeEvent.isComposing) onEnter();
	};
	return (
		<li>
			<input
				className="input"
				aria-label={spare ? t("profile.person.add") : t("profile.person.nameOf", { n: number })}
				placeholder={spare ? t("profile.person.add") : t("profile.person.name")}
				value={person.name}
				onChange={(event) => onChange({ ...person, name: event.target.value })}
				onKeyDown={onKeyDown}
			/>
			<input
				className="input"
				aria-label={spare ? t("profile.person.addRole") : t("profile.person.roleOf", { n: number })}
				placeholder={spare ? t("profile.person.roleExample") : t("profile.person.role")}
				value={person.role}
				onChange={(event) => onChange({ ...person, role: event.target.value })}
				onKeyDown={onKeyDown}
			/>
			{!spare && (
				<Button
					look="quiet"
					aria-label={`${t("common.remove")}: ${person.name.trim() || t("profile.person.nameOf", { n: number })}`}
					onClick={onRemove}
				>
					{t("common.remove")}
				</Button>
			)}
		</li>
	);
}
