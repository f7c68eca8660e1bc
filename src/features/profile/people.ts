import type { Participant } from "../../domain/review/review.ts";

const isBlank = ({ name, role }: Participant) => name.trim() === "" && role.trim() === "";

/** A person nobody has named yet. */
export function spareOf(people: Participant[]): Participant {
	const numbers = people.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0));
	return { id: `p${Math.max(0, ...numbers) + 1}`, name: "", role: "", mustSign: false };
}

/** The people with one row to spare: what is typed there becomes the next person. */
export const withSpare = (people: Participant[]): Participant[] => [...people, spareOf(people)];

/** A copy with this person changed or added; rows that were left blank go. */
export function withPerson(people: Participant[], person: Participant): Participant[] {
	const known = people.some(({ id }) => id === person.id);
	const changed = known ? people.map((former) => (former.id === person.id ? person : former)) : [...people, person];
	return changed.filter((candidate) => candidate.id === person.id || !isBlank(candidate));
}

export const withoutPerson = (people: Participant[], id: string): Participant[] => people.filter((person) => person.id !== id);
