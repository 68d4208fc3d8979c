/** How much a topic carries of what its writer wants to be known for. At most two topics are `primary`. */
export const topicRoles = ['primary', 'secondary', 'curious', 'off-work'] as const;
export type TopicRole = (typeof topicRoles)[number];

export const maxPrimaryTopics = 2;

/** An area of expertise. Its name is its identity: it stands as a tag in the drafts' front matter. */
export interface Topic {
  name: string;
  role: TopicRole;
  parent: string | null;
  /** How many of a hundred pieces its writer wants on it; `null` for no wish. */
  share: number | null;
}
