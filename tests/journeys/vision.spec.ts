import { AxeBuilder } from '@axe-core/playwright';
import { pngOf } from '../support/png.ts';
import { type Accord, expect, test } from './journey.ts';
