import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const typeWords: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

const formatWords: Record<string, string> = { uuid: 'a UUID', date: 'a day, YYYY-MM-DD' };

/** What is wrong with a value, in words of a person who opens the file with a text editor. */
export function plainIssue(issue: Issue, value: unknown): string {
  if (value === undefined) return 'it is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `it should be ${typeWords[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `it should be one of: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `it should be at least ${issue.minimum}`;
    case 'too_big':
      return `it should be at most ${issue.maximum}`;
    case 'invalid_format':
      return `it should be ${formatWords[issue.format] ?? `in the form "${issue.format}"`}`;
    default:
      return 'it is not a value that is allowed there';
  }
}
