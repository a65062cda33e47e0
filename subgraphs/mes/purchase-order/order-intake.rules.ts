import type { Row } from '../schema.generated.ts';

type OrderStatus = Row<'purchaseOrder'>['status'];

const course: readonly OrderStatus[] = [
  'DRAFT',
  'REJECTED',
  'PENDING_APPROVAL',
  'APPROVED',
  'ORDERED',
  'CLOSED',
  'CANCELED',
];

/** Of two states of an order, told by different events, the one further along. */
export const furtherOf = (one: OrderStatus, other: OrderStatus): OrderStatus =>
  course.indexOf(one) >= course.indexOf(other) ? one : other;

/** The state a line is received by: its order's, or its own where it was closed or canceled alone. */
export const lineStatus = (own: 'OPEN' | 'CLOSED' | 'CANCELED', order: OrderStatus): OrderStatus =>
  own === 'OPEN' ? order : own;
