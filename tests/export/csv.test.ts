import { fc } from '../story-seed.ts';
