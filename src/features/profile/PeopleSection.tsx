import { useRef } from "react";
import { flushSync } from "react-dom";
import { withParticipants } from "../../domain/review/changes.ts";
import type { Participant } from "../../domain/review/review.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { withoutPerson, withPerson, withSpare } from "./people.ts";
import "./peopleSection.css";
import { useEdit } from "../../ui/editing.ts";
import { useSeen } from "../../ui/seen.ts";

/** Who takes part, with their roles. The last row is empty: what is typed there adds a person. */
export function PeopleSection() {
	const seen = useSeen();
	const edit = useEdit();
	const { t } = seen.words;
	const { participants } = seen.review;
	const change = (changed: (people: Participant[]) => Participant[]) =>
		edit((review) => withParticipants(review, changed(review.participants)));
	const list = useRef<HTMLUListElement>(null);
	/** The row that stands in its place then takes the focus: the spare one at the latest. */
	const remove = (id: string, index: number) => {
		flushSync(() => change((people) => withoutPerson(people, id)));
		list.current?.children[index]?.querySelector("input")?.focus();
	};
	return (
		<section className="card stack" aria-labelledby="profile-people">
			<h2 id="profile-people">{t("profile.people")}</h2>
			<p className="soft small">{t("profile.people.hint")}</p>
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
						onRemove={() => remove(person.id, index)}
					/>
				))}
			</ul>
			<p className="small">
				<Link to={paths.together(seen.review.id)}>{t("together.handOutLink")}</Link>
			</p>
		</section>
	);
}

interface PersonRowProps {
	person: Participant;
	/** From 1, for the names of the fields. */
	number: number;
	spare: boolean;
	onChange: (person: Participant) => void;
	onRemove: () => void;
}

function PersonRow({ person, number, spare, onChange, onRemove }: PersonRowProps) {
	const { t } = usePhrases();
	return (
		<li>
			<input
				className="input"
				aria-label={spare ? t("profile.person.add") : t("profile.person.nameOf", { n: number })}
				placeholder={spare ? t("profile.person.add") : t("profile.person.name")}
				value={person.name}
				onChange={(event) => onChange({ ...person, name: event.target.value })}
			/>
			<input
				className="input"
				aria-label={spare ? t("profile.person.addRole") : t("profile.person.roleOf", { n: number })}
				placeholder={spare ? t("profile.person.roleExample") : t("profile.person.role")}
				value={person.role}
				onChange={(event) => onChange({ ...person, role: event.target.value })}
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
