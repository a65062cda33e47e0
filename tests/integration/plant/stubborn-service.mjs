/** A service that will not stop when it is asked to. */
import './little-service.mjs';
